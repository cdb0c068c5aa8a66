package org.onewindow.acceptance.web.cases;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.ListOpenProceedings;
import org.onewindow.acceptance.application.cases.ProposeProceeding;
import org.onewindow.acceptance.application.cases.ShowLicence;
import org.onewindow.acceptance.domain.cases.ProceedingGround;
import org.onewindow.acceptance.domain.cases.ProceedingKind;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/** 证照: find a licence, its editions, and begin a proceeding against it. */
@Path("/licences")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class LicencePages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ShowLicence showLicence;
  @Inject private ListOpenProceedings openProceedings;
  @Inject private ProposeProceeding proposeProceeding;

  /** What is proposed. */
  public record ProposalForm(ProceedingGround ground, String facts, String basis) {}

  @GET
  @Consumes(MediaType.WILDCARD)
  public Response find(@QueryParam("number") String number, @QueryParam("after") String after) {
    if (number == null || number.isBlank()) {
      return Response.ok(Page.of(list("", false, after))).build();
    }
    try {
      return Redirect.to("/licences/" + showLicence.of(number).number()).quietly();
    } catch (NotFound unknown) {
      return Response.ok(Page.of(list(number.strip(), true, null))).build();
    }
  }

  private JteModel list(String number, boolean unknown, String after) {
    Slice<ShowLicence.Row> open = openProceedings.of(cursor(after), Slice.SIZE);
    return TEMPLATES.casesLicences(
        view, number, unknown, open.items(), Paging.of(view, open, after));
  }

  static Optional<Cursor> cursor(String after) {
    return after == null || after.isEmpty()
        ? Optional.empty()
        : Optional.of(Cursor.parse(after, 1));
  }

  @GET
  @Path("/{number}")
  @Consumes(MediaType.WILDCARD)
  public Page show(@PathParam("number") String number) {
    return Page.of(TEMPLATES.casesLicence(view, showLicence.of(number)));
  }

  @GET
  @Path("/{number}/{kind: WITHDRAWAL|REVOCATION|DEREGISTRATION}")
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("number") String number, @PathParam("kind") ProceedingKind kind) {
    view.actor().must("licence.propose");
    return Page.of(proposal(number, kind, forms.of("proceeding", new ProposalForm(null, "", ""))));
  }

  private JteModel proposal(String number, ProceedingKind kind, Form<ProposalForm> form) {
    return TEMPLATES.casesProposal(view, showLicence.of(number), kind, form);
  }

  @POST
  @Path("/{number}/{kind: WITHDRAWAL|REVOCATION|DEREGISTRATION}")
  public Response propose(
      @PathParam("number") String number,
      @PathParam("kind") ProceedingKind kind,
      MultivaluedMap<String, String> typed) {
    return forms
        .read("proceeding", ProposalForm.class, typed)
        .answer(
            said -> {
              String no = proposeProceeding.of(number, said.ground(), said.facts(), said.basis());
              return Redirect.to("/proceedings/" + no).saying("proceeding.done.propose", no);
            },
            again -> proposal(number, kind, again));
  }
}
