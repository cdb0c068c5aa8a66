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
import org.onewindow.acceptance.application.cases.CaseView.ProceedingType;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.web.cases.CaseForms.ExtensionForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 延长办理期限: asked for by the reviewer, answered by the head of the organ. */
@Path("/cases/{no}/extension")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ExtensionPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate PROPOSE = ActGate.of(CaseAct.PROPOSE_EXTENSION);
  private static final ActGate SETTLE =
      ActGate.of(CaseAct.APPROVE_EXTENSION, CaseAct.DECLINE_EXTENSION);
  private static final String ASK = "case.extension";
  private static final String ANSWER = "case.extension.answered";

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private AnswerPage answer;
  @Inject private ProceedingActs acts;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(
        no,
        PROPOSE,
        ASK,
        it -> new ExtensionForm(it.version(), it.beside().extension(), ""),
        this::asking);
  }

  @POST
  public Response propose(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        PROPOSE,
        typed,
        ASK,
        ExtensionForm.class,
        (number, form) ->
            acts.proposeExtension(
                number,
                new ProceedingActs.ExtensionProposal(form.version(), form.days(), form.reason())),
        "case.done.extension",
        this::asking);
  }

  private JteModel asking(CaseView it, Form<ExtensionForm> form) {
    return TEMPLATES.casesExtension(view, it, form);
  }

  @GET
  @Path("/answer")
  @Consumes(MediaType.WILDCARD)
  public Page answer(@PathParam("no") String no) {
    return answer.ask(no, SETTLE, ANSWER, ProceedingType.EXTENSION);
  }

  @POST
  @Path("/answer")
  public Response settle(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return answer.settle(
        no, SETTLE, typed, ANSWER, ProceedingType.EXTENSION, acts::answerExtension);
  }
}
