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
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.web.cases.CaseForms.SuspensionForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 中止办理: for a cause of the closed list, with a day on which it is looked at again. */
@Path("/cases/{no}/suspension")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SuspensionPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate SUSPEND = ActGate.of(CaseAct.SUSPEND);
  private static final String FORM = "case.suspension";

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private ProceedingActs acts;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(
        no, SUSPEND, FORM, it -> new SuspensionForm(it.version(), null, null, ""), this::look);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        SUSPEND,
        typed,
        FORM,
        SuspensionForm.class,
        (number, form) ->
            acts.suspend(
                number,
                new ProceedingActs.Suspension(
                    form.version(), form.cause(), form.reviewOn(), form.reason())),
        "case.done.suspension",
        this::look);
  }

  private JteModel look(CaseView it, Form<SuspensionForm> form) {
    return TEMPLATES.casesSuspension(view, it, form);
  }
}
