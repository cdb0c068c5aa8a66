package org.onewindow.acceptance.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.acceptance.application.cases.DecideProceeding;
import org.onewindow.acceptance.application.cases.ListOpenProceedings;
import org.onewindow.acceptance.application.cases.ProposeProceeding;
import org.onewindow.acceptance.application.cases.RecordHolderStatement;
import org.onewindow.acceptance.application.cases.ShowLicence;
import org.onewindow.acceptance.domain.cases.HolderStatement;
import org.onewindow.acceptance.domain.cases.ProceedingGround;
import org.onewindow.acceptance.domain.cases.Statement;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** Licences and the proceedings against them, for machines. */
@Path("/api/v1/licences")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LicencesResource {

  @Inject private ShowLicence showLicence;
  @Inject private ListOpenProceedings openProceedings;
  @Inject private ProposeProceeding proposeProceeding;
  @Inject private RecordHolderStatement recordHolderStatement;
  @Inject private DecideProceeding decideProceeding;

  /** Why a licence is to be taken away; the ground says how. */
  public record Proposal(ProceedingGround ground, String facts, String basis) {}

  /** A page of the list. */
  public record Rows(List<ShowLicence.Row> items, String nextCursor) {}

  /** The number of a proceeding. */
  public record Numbered(String number) {}

  /** What the holder said, where, and who signed. */
  public record Defence(
      Long version,
      HolderStatement how,
      String speaker,
      String place,
      String said,
      String signed) {}

  /** The order, with what is paid for a withdrawal. */
  public record Order(Long version, String reasons, String compensation) {}

  /** Why it is left. */
  public record Drop(Long version, String reasons) {}

  @GET
  @Path("/{number}")
  @Operation(summary = "A licence with its editions and the proceedings against it")
  public ShowLicence.Licence show(@PathParam("number") String number) {
    return showLicence.of(number);
  }

  @POST
  @Path("/{number}/proceedings")
  @Operation(summary = "Propose to withdraw, revoke or strike off a licence")
  public Response propose(@PathParam("number") String number, Proposal body) {
    String no = proposeProceeding.of(number, body.ground(), body.facts(), body.basis());
    return Response.created(URI.create("/api/v1/licences/proceedings/" + no))
        .entity(new Numbered(no))
        .build();
  }

  @GET
  @Path("/proceedings")
  @Operation(summary = "Proceedings that wait for a statement or an order, the oldest first")
  public Rows open(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
    Slice<ShowLicence.Row> rows = openProceedings.of(LicencePages.cursor(after), Slice.size(limit));
    return new Rows(rows.items(), rows.next().map(Cursor::toString).orElse(null));
  }

  @GET
  @Path("/proceedings/{no}")
  @Operation(summary = "A proceeding")
  public ShowLicence.Proceeding proceeding(@PathParam("no") String no) {
    return showLicence.proceeding(no);
  }

  @POST
  @Path("/proceedings/{no}/statement")
  @Operation(summary = "Record what the holder stated in defence")
  public void statement(@PathParam("no") String no, Defence body) {
    recordHolderStatement.of(
        no,
        seen(body.version()),
        body.how(),
        new Statement(body.speaker(), null, body.place(), body.said(), body.signed()));
  }

  @POST
  @Path("/proceedings/{no}/order")
  @Operation(summary = "Order what was proposed: the licence ends at once")
  public void order(@PathParam("no") String no, Order body) {
    decideProceeding.order(no, seen(body.version()), body.reasons(), body.compensation());
  }

  @POST
  @Path("/proceedings/{no}/drop")
  @Operation(summary = "Leave the licence as it is")
  public void drop(@PathParam("no") String no, Drop body) {
    decideProceeding.drop(no, seen(body.version()), body.reasons());
  }

  private static long seen(Long version) {
    return version == null ? -1 : version;
  }
}
