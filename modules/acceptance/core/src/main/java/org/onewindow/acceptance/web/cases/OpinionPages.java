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
import org.onewindow.acceptance.application.cases.ShowCase;
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.web.cases.CaseForms.OpinionForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 审查意见 and, once that is given, 审核意见. */
@Path("/cases/{no}/opinion")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class OpinionPages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final ActGate GIVE =
      ActGate.of(CaseAct.GIVE_REVIEW_OPINION, CaseAct.GIVE_SECOND_OPINION);

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private ShowCase showCase;
  @Inject private CaseActs acts;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no) {
    return page.ask(
        no,
        GIVE,
        "case.opinion",
        it -> new OpinionForm(it.version(), null, "", "", ""),
        this::look);
  }

  @POST
  public Response act(@PathParam("no") String no, MultivaluedMap<String, String> typed) {
    boolean review = showCase.of(CasesResource.number(no)).state() == CaseState.REVIEWING;
    view.actor().must(review ? "case.review" : "case.second");
    return page.act(
        no,
        GIVE,
        typed,
        "case.opinion",
        OpinionForm.class,
        (number, form) -> give(review, number, form),
        review ? "case.done.opinion" : "case.done.second",
        this::look);
  }

  private void give(boolean review, CaseNumber number, OpinionForm form) {
    CaseActs.Opinion body =
        new CaseActs.Opinion(form.version(), form.verdict(), form.opinion(), form.inspectors());
    if (review) {
      acts.review(number, body);
    } else {
      acts.second(number, body);
    }
  }

  private JteModel look(CaseView it, Form<OpinionForm> form) {
    return TEMPLATES.casesOpinion(view, it, form);
  }
}
