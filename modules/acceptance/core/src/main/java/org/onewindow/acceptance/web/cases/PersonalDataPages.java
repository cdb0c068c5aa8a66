package org.onewindow.acceptance.web.cases;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.ReadPersonalData;
import org.onewindow.acceptance.application.cases.ShowCase;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.PartyRole;
import org.onewindow.acceptance.web.cases.CaseForms.PurposeForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** Reading a party's clear data: the purpose is asked first and stays in the audit. */
@Path("/cases/{no}/personal-data/{role}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PersonalDataPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate READ =
      ActGate.of(ReadPersonalData.PERMISSION, it -> Optional.empty());

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private Forms forms;
  @Inject private ShowCase showCase;
  @Inject private ReadPersonalData readPersonalData;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no, @PathParam("role") PartyRole role) {
    return page.ask(
        no,
        READ,
        "case.purpose",
        it -> new PurposeForm(role, ""),
        (it, form) -> look(it, form, role, null));
  }

  @POST
  public Response read(
      @PathParam("no") String no,
      @PathParam("role") PartyRole role,
      MultivaluedMap<String, String> typed) {
    READ.admit(view.actor());
    CaseNumber number = CasesResource.number(no);
    CaseView it = showCase.of(number);
    Form<PurposeForm> form = forms.read("case.purpose", PurposeForm.class, typed);
    return form.answer(
        purpose -> {
          ReadPersonalData.Clear clear = readPersonalData.of(number, role, purpose.purpose());
          Page shown = Page.of(look(it, form, role, clear));
          return Response.ok(shown).header("Cache-Control", "no-store").build();
        },
        again -> look(it, again, role, null));
  }

  private JteModel look(
      CaseView it, Form<PurposeForm> form, PartyRole role, ReadPersonalData.Clear clear) {
    return TEMPLATES.casesPersonalData(view, it, form, role, clear);
  }
}
