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
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.Remedies;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.web.cases.CaseForms.RefusalForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 不予受理: another organ is competent, and the applicant is told which. */
@Path("/cases/{no}/refusal")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RefusalPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate REFUSE = ActGate.of(CaseAct.REFUSE_ACCEPTANCE);

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private CaseActs acts;
  @Inject private Remedies remedies;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(
        no, REFUSE, "case.refusal", it -> new RefusalForm(it.version(), "", ""), this::look);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        REFUSE,
        typed,
        "case.refusal",
        RefusalForm.class,
        (number, form) ->
            acts.refuse(
                number,
                new CaseActs.RefusalOfAcceptance(
                    form.version(), form.reason(), form.competentOrgan())),
        "case.done.refusal",
        this::look);
  }

  private JteModel look(CaseView it, Form<RefusalForm> form) {
    return TEMPLATES.casesRefusal(view, it, form, remedies.acceptanceBasis(), remedies.text());
  }
}
