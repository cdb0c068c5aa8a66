package org.onewindow.acceptance.web.cases;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.application.cases.ShowCase;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;

/**
 * What the page of every act does the same way: it asks with a form over the case as it is now,
 * does the act, and goes back to the case; what is refused is shown at its field, with what was
 * typed still there.
 */
@RequestScoped
class ActPage {

  @Inject private Forms forms;
  @Inject private ShowCase showCase;

  /** How an act looks, empty or typed. */
  interface Look<T extends Record> {
    JteModel of(CaseView it, Form<T> form);
  }

  /**
   * The form as it is first shown.
   *
   * @param name of the form, the beginning of its texts
   * @param blank what stands in it before anybody types
   */
  <T extends Record> Page ask(String no, String name, Function<CaseView, T> blank, Look<T> look) {
    CaseView it = showCase.of(CasesResource.number(no));
    return Page.of(look.of(it, forms.of(name, blank.apply(it))));
  }

  /**
   * The act.
   *
   * @param said text that the case page says afterwards
   */
  <T extends Record> Response act(
      String no,
      MultivaluedMap<String, String> typed,
      String name,
      Class<T> type,
      BiConsumer<CaseNumber, T> act,
      String said,
      Look<T> look) {
    return act(no, forms.read(name, type, typed), act, said, look);
  }

  /** The act, where the form was read already, such as one with files. */
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
