package org.onewindow.acceptance.web.cases;

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
import org.onewindow.acceptance.domain.cases.CaseAct;
import org.onewindow.acceptance.web.cases.CaseForms.ReasonForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** 再次补正: the desk asks with a reason, a supervisor approves with words. */
@Path("/cases/{no}/{what: second-correction|second-correction-approval}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SecondCorrectionPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private CounterActs acts;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no, @PathParam("what") String what) {
    return page.ask(
        no, gate(what), "case." + word(what), it -> new ReasonForm(it.version(), ""), look(what));
  }

  @POST
  public Response act(
      @PathParam("no") String no,
      @PathParam("what") String what,
      MultivaluedMap<String, String> typed) {
    return page.act(
        no,
        gate(what),
        typed,
        "case." + word(what),
        ReasonForm.class,
        (number, form) -> {
          CaseActs.Reason reason = new CaseActs.Reason(form.version(), form.reason());
          if (what.equals("second-correction")) {
            acts.askSecond(number, reason);
          } else {
            acts.approveSecond(number, reason);
          }
        },
        "case.done." + word(what),
        look(what));
  }

  private static ActGate gate(String what) {
    return ActGate.of(
        what.equals("second-correction")
            ? CaseAct.ASK_SECOND_CORRECTION
            : CaseAct.APPROVE_SECOND_CORRECTION);
  }

  private ActPage.Look<ReasonForm> look(String what) {
    return (it, form) -> TEMPLATES.casesReason(view, it, word(what), form);
  }

  /** The act in the names of texts. */
  private static String word(String what) {
    return what.equals("second-correction") ? "secondask" : "secondapproval";
  }
}
