package org.onewindow.acceptance.web.cases;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.BiConsumer;
import org.onewindow.acceptance.application.cases.CaseView;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.web.cases.CaseForms.SendingForm;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/** What the pages that send papers to another organ do the same way. */
@RequestScoped
class SendingPage {

  private static final Templates TEMPLATES = new StaticTemplates();

  @Inject private View view;
  @Inject private ActPage page;

  /**
   * @param name of the form, the beginning of its texts
   */
  Page ask(String no, ActGate gate, String name) {
    return page.ask(
        no,
        gate,
        name,
        it -> new SendingForm(it.version(), null, "", ""),
        (it, f) -> look(it, name, f));
  }

  /**
   * @param said text that the case page says afterwards
   */
  Response act(
      String no,
      ActGate gate,
      MultivaluedMap<String, String> typed,
      String name,
      BiConsumer<CaseNumber, TransferActs.Sent> send,
      String said) {
    return page.act(
        no,
        gate,
        typed,
        name,
        SendingForm.class,
        (number, form) ->
            send.accept(
                number,
                new TransferActs.Sent(form.version(), form.way(), form.parcel(), form.opinion())),
        said,
        (it, form) -> look(it, name, form));
  }

  private JteModel look(CaseView it, String name, Form<SendingForm> form) {
    return TEMPLATES.casesSending(view, it, name, form);
  }
}
