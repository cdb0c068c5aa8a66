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
import org.onewindow.acceptance.web.cases.CaseForms.ResultForm;
import org.onewindow.acceptance.web.cases.CaseForms.SpecialForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 特别程序: asked for by the reviewer, started by the approver, ended with a result. */
@Path("/cases/{no}/special")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SpecialProcedurePages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate PROPOSE = ActGate.of(CaseAct.PROPOSE_SPECIAL);
  private static final ActGate SETTLE = ActGate.of(CaseAct.START_SPECIAL, CaseAct.DECLINE_SPECIAL);
  private static final ActGate FINISH = ActGate.of(CaseAct.END_SPECIAL);
  private static final String ASK = "case.special";
  private static final String ANSWER = "case.special.answered";
  private static final String END = "case.special.end";

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private AnswerPage answer;
  @Inject private ProceedingActs acts;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(no, PROPOSE, ASK, SpecialProcedurePages::first, this::asking);
  }

  /** Where the matter lists one procedure, that one is meant. */
  private static SpecialForm first(CaseView it) {
    boolean one = it.beside().listed().size() == 1;
    CaseView.Listed listed = one ? it.beside().listed().get(0) : null;
    return new SpecialForm(
        it.version(), one ? listed.kind() : null, one ? listed.days() : null, "");
  }

  @POST
  public Response propose(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        PROPOSE,
        typed,
        ASK,
        SpecialForm.class,
        (number, form) ->
            acts.proposeSpecial(
                number,
                new ProceedingActs.SpecialProposal(
                    form.version(), form.kind(), form.days(), form.reason())),
        "case.done.special",
        this::asking);
  }

  private JteModel asking(CaseView it, Form<SpecialForm> form) {
    return TEMPLATES.casesSpecial(view, it, form);
  }

  @GET
  @Path("/answer")
  @Consumes(MediaType.WILDCARD)
  public Page answer(@PathParam("no") String no) {
    return answer.ask(no, SETTLE, ANSWER, ProceedingType.SPECIAL);
  }

  @POST
  @Path("/answer")
  public Response settle(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return answer.settle(no, SETTLE, typed, ANSWER, ProceedingType.SPECIAL, acts::answerSpecial);
  }

  @GET
  @Path("/end")
  @Consumes(MediaType.WILDCARD)
  public Page end(@PathParam("no") String no) {
    return page.ask(no, FINISH, END, it -> new ResultForm(it.version(), ""), this::ending);
  }

  @POST
  @Path("/end")
  public Response ended(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        FINISH,
        typed,
        END,
        ResultForm.class,
        (number, form) ->
            acts.endSpecial(
                number, new ProceedingActs.ProcedureResult(form.version(), form.result())),
        "case.done.specialend",
        this::ending);
  }

  private JteModel ending(CaseView it, Form<ResultForm> form) {
    return TEMPLATES.casesSpecialEnd(view, it, it.beside().open(ProceedingType.SPECIAL), form);
  }
}
