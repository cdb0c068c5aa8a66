package org.onewindow.acceptance.web.cases;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.ExplainHindrance;
import org.onewindow.acceptance.application.cases.ShowCase;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.View;

/**
 * What the page of every act does the same way: it asks with a form over the case as it is now,
 * does the act, and goes back to the case; what is refused is shown at its field, with what was
 * typed still there.
 */
@RequestScoped
class ActPage {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private ShowCase showCase;
  @Inject private ExplainHindrance explain;

  /** How an act looks, empty or typed. */
  interface Look<T extends Record> {
    JteModel of(CaseView it, Form<T> form);
  }

  /**
   * The form as it is first shown; where the act cannot be done, a page that says why (409).
   *
   * @param gate who may come here
   * @param name of the form, the beginning of its texts
   * @param blank what stands in it before anybody types
   */
  <T extends Record> Page ask(
      String no, ActGate gate, String name, Function<CaseView, T> blank, Look<T> look) {
    gate.admit(view.actor());
    CaseNumber number = CasesResource.number(no);
    CaseView it = showCase.of(number);
    return gate.barred(it)
        .map(act -> explain.of(number, act))
        .or(() -> gate.hindrance().apply(it))
        .map(why -> Page.of(TEMPLATES.casesImpossible(view, it, name, why)))
        .map(page -> page.withStatus(Response.Status.CONFLICT))
        .orElseGet(() -> Page.of(look.of(it, forms.of(name, blank.apply(it)))));
  }

  /**
   * The act.
   *
   * @param gate who may do it, asked before the input is looked at
   * @param said text that the case page says afterwards
   */
  <T extends Record> Response act(
      String no,
      ActGate gate,
      MultivaluedMap<String, String> typed,
      String name,
      Class<T> type,
      BiConsumer<CaseNumber, T> act,
      String said,
      Look<T> look) {
    gate.admit(view.actor());
    return act(no, forms.read(name, type, typed), act, said, look);
  }

  /**
   * The act, where the form was read already, such as one with files: the gate was asked before.
   */
  <T extends Record> Response act(
      String no, Form<T> typed, BiConsumer<CaseNumber, T> act, String said, Look<T> look) {
    CaseNumber number = CasesResource.number(no);
    return typed.answer(
        value -> {
          act.accept(number, value);
          return Redirect.to("/cases/" + no).saying(said, no);
        },
        again -> look.of(showCase.of(number), again));
  }
}
