package org.onewindow.platform.web.identity;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.application.HelpApplicant;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.menu.MenuEntry;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.Ui;
import org.onewindow.platform.web.page.View;

/** At the window: somebody with the identity paper in hand and an online account. */
@Path("/applicants")
@RequestScoped
public class HelpApplicantPages {

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private HelpApplicant help;

  /** The number never stands in an address. */
  public record Paper(@NotBlank @Size(max = 40) String number, boolean paperSeen) {

    @Override
    public String toString() {
      return "Paper";
    }
  }

  @Produces
  static MenuEntry entry() {
    return MenuEntry.work("/applicants", "applicants.title", "applicant.help", 60);
  }

  @GET
  public Page show() {
    view.actor().must("applicant.help");
    return Page.of(page(forms.empty("applicants", Paper.class), null, ""));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response find(MultivaluedMap<String, String> typed) {
    view.actor().must("applicant.help");
    Form<Paper> form = forms.read("applicants", Paper.class, typed);
    return form.answer(
        given -> Response.ok(Page.of(page(form, found(given), ""))).build(),
        again -> page(again, null, ""));
  }

  @POST
  @Path("/verification")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response verify(MultivaluedMap<String, String> typed) {
    view.actor().must("applicant.help");
    Form<Paper> form = forms.read("applicants", Paper.class, typed);
    return form.answer(
        given -> {
          help.verify(given.number(), given.paperSeen());
          return Redirect.to("/applicants").saying("applicants.verified");
        },
        again -> page(again, foundAgain(typed), ""));
  }

  /** The first password stands on the answer itself and nowhere else. */
  @POST
  @Path("/password")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response password(MultivaluedMap<String, String> typed) {
    view.actor().must("applicant.help");
    Form<Paper> form = forms.read("applicants", Paper.class, typed);
    return form.answer(
        given -> {
          String first = help.newPassword(given.number(), given.paperSeen());
          return Response.ok(Page.of(page(form, found(given), first)))
              .header("Cache-Control", "no-store")
              .build();
        },
        again -> page(again, foundAgain(typed), ""));
  }

  private HelpApplicant.Found found(Paper given) {
    try {
      return help.find(given.number());
    } catch (NotFound nobody) {
      throw Refusal.of("APPLICANT_NOT_FOUND").at("number").raise();
    }
  }

  private HelpApplicant.Found foundAgain(MultivaluedMap<String, String> typed) {
    String number = typed.getFirst("number");
    try {
      return number == null || number.isBlank() ? null : help.find(number);
    } catch (NotFound nobody) {
      return null;
    }
  }

  private JteModel page(Form<Paper> form, HelpApplicant.Found found, String first) {
    return Ui.UI.identityHelpApplicant(view, form, found, first);
  }
}
