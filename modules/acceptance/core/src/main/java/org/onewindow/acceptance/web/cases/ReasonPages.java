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
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.web.cases.CaseForms.ReasonForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** The acts that need a reason and nothing else: 不受理, 退回审查, 恢复办理. */
@Path("/cases/{no}/{what: not-needed|return|resumption}")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ReasonPages {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private ActPage page;
  @Inject private CaseActs acts;
  @Inject private ProceedingActs proceedings;

  @GET
  @Consumes(MediaType.WILDCARD)
  public Page ask(@PathParam("no") String no, @PathParam("what") String what) {
    return page.ask(no, gate(what), name(what), it -> new ReasonForm(it.version(), ""), look(what));
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
        name(what),
        ReasonForm.class,
        (number, form) -> act(what, number, new CaseActs.Reason(form.version(), form.reason())),
        "case.done." + word(what),
        look(what));
  }

  private static ActGate gate(String what) {
    return ActGate.of(
        switch (what) {
          case "not-needed" -> CaseAct.RECORD_NOT_NEEDED;
          case "resumption" -> CaseAct.RESUME;
          default -> CaseAct.SEND_BACK;
        });
  }

  private void act(String what, CaseNumber number, CaseActs.Reason reason) {
    switch (what) {
      case "not-needed" -> acts.notNeeded(number, reason);
      case "resumption" ->
          proceedings.resume(number, new ProceedingActs.Reason(reason.version(), reason.reason()));
      default -> acts.sendBack(number, reason);
    }
  }

  private ActPage.Look<ReasonForm> look(String what) {
    return (it, form) -> TEMPLATES.casesReason(view, it, word(what), form);
  }

  private static String name(String what) {
    return "case." + word(what);
  }

  /** The act in the names of texts. */
  private static String word(String what) {
    return what.replace("-", "");
  }
}
