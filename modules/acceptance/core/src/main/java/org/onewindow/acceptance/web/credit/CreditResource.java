package org.onewindow.acceptance.web.credit;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.acceptance.application.credit.ListBadCredit;
import org.onewindow.acceptance.application.credit.ReadBadCredit;
import org.onewindow.acceptance.application.credit.RepairCredit;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** The list of serious bad credit for machines. */
@Path("/api/v1/credit")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CreditResource {

  @Inject private ReadBadCredit readBadCredit;
  @Inject private ListBadCredit listBadCredit;
  @Inject private RepairCredit repairCredit;

  /** A page of the list. */
  public record Rows(List<ReadBadCredit.Row> items, String nextCursor) {}

  /** A repair. */
  public record Repair(Long version, String document) {}

  @GET
  @Operation(summary = "严重失信名单, newest first")
  public Rows list(@QueryParam(Cursor.PARAMETER) String after, @QueryParam("limit") Integer limit) {
    Slice<ReadBadCredit.Row> rows =
        readBadCredit.newestFirst(CreditPages.cursor(after), Slice.size(limit));
    return new Rows(rows.items(), rows.next().map(Cursor::toString).orElse(null));
  }

  @POST
  @Operation(summary = "列入严重失信名单")
  public Response enter(ListBadCredit.Entry body) {
    listBadCredit.of(given(body));
    return Response.noContent().build();
  }

  @POST
  @Path("/{id}/repair")
  @Operation(summary = "信用修复")
  public ReadBadCredit.Row repair(@PathParam("id") long id, Repair body) {
    Repair repair = given(body);
    repairCredit.of(id, repair.version() == null ? -1 : repair.version(), repair.document());
    return readBadCredit.one(id);
  }

  private static <T> T given(T body) {
    if (body == null) {
      throw Refusal.of("CASE_BODY_MISSING").raise();
    }
    return body;
  }
}
