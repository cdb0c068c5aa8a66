package org.onewindow.acceptance.web.cases;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.BiConsumer;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.CaseView.ProceedingType;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.web.cases.CaseForms.AnswerForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** The answer to what a reviewer has asked for, an extension or a special procedure: yes or no. */
@RequestScoped
class AnswerPage {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private ActPage page;

  /**
   * @param name of the form, the beginning of its texts
   * @param asked what waits for the answer
   */
  Page ask(String no, ActGate gate, String name, ProceedingType asked) {
    return page.ask(
        no,
        gate,
        name,
        it -> new AnswerForm(it.version(), null, ""),
        (it, f) -> look(it, f, name, asked));
  }

  Response settle(
      String no,
      ActGate gate,
      MultivaluedMap<String, String> typed,
      String name,
      ProceedingType asked,
      BiConsumer<CaseNumber, ProceedingActs.ProposalAnswer> answer) {
    return page.act(
        no,
        gate,
        typed,
        name,
        AnswerForm.class,
        (number, form) ->
            answer.accept(
                number,
                new ProceedingActs.ProposalAnswer(form.version(), form.answer(), form.opinion())),
        "case.done.answer",
        (it, form) -> look(it, form, name, asked));
  }

  private JteModel look(CaseView it, Form<AnswerForm> form, String name, ProceedingType asked) {
    return TEMPLATES.casesAnswer(view, it, name, it.beside().open(asked), form);
  }
}
