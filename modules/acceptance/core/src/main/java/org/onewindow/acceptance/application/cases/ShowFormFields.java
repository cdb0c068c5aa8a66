package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.form.FormRules;
import org.onewindow.acceptance.domain.form.FormSchema;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;

/** The fields of a case's form that a notice may name, and which of them are blank (ACC-335). */
@ApplicationScoped
public class ShowFormFields {

  private final CaseBook book;
  private final FormBook forms;

  /** For the container's proxy. */
  protected ShowFormFields() {
    this(null, null);
  }

  @Inject
  ShowFormFields(CaseBook book, FormBook forms) {
    this.book = book;
    this.forms = forms;
  }

  /**
   * @param path as the defect names it
   * @param value in words, numbers of people masked; empty while nothing was filled
   * @param blank it must be filled and is not
   */
  public record Named(String path, String group, String label, String value, boolean blank) {}

  /** Empty where nobody filled the form on a screen: then its paper is what a notice names. */
  @Transactional
  @Permitted("case.accept")
  public List<Named> of(CaseNumber number) {
    LicenceCase it = book.look(number);
    FormSchema schema = book.matter(it).form();
    Map<String, String> answers = forms.answers(it);
    if (answers.isEmpty()) {
      return List.of();
    }
    Map<String, Named> named = new LinkedHashMap<>();
    FiledForm.lines(schema, answers, java.util.Optional.empty())
        .forEach(
            l -> named.put(l.path(), new Named(l.path(), l.group(), l.label(), l.value(), false)));
    for (Refusal fault : FormRules.faults(schema, answers, book.today())) {
      schema
          .field(fault.field())
          .ifPresent(
              f ->
                  named.putIfAbsent(
                      fault.field(), new Named(fault.field(), "", f.label(), "", true)));
    }
    return new ArrayList<>(named.values());
  }
}
