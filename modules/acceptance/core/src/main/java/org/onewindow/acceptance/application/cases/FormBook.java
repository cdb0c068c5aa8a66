package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.form.FormRules;
import org.onewindow.acceptance.domain.form.FormSchema;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.FiledForms;
import org.onewindow.platform.crypto.FieldSeal;

/** The filled forms of cases: sealed, one version after the other, never changed (ACC-332). */
@ApplicationScoped
class FormBook {

  private static final Jsonb JSON = JsonbBuilder.create();

  private final FiledForms filed;
  private final FieldSeal seal;
  private final CaseBook book;

  /** For the container's proxy. */
  protected FormBook() {
    this(null, null, null);
  }

  @Inject
  FormBook(FiledForms filed, FieldSeal seal, CaseBook book) {
    this.filed = filed;
    this.seal = seal;
    this.book = book;
  }

  /**
   * Keeps what was handed in with a case; nothing where the matter has no form or nobody filled it.
   */
  boolean file(
      LicenceCase of, PublishedMatter matter, Map<String, String> typed, String by, Instant at) {
    Map<String, String> kept = FormRules.kept(matter.form(), typed, book.today());
    if (kept.isEmpty()) {
      return false;
    }
    int version = filed.of(of.ref()).size() + 1;
    filed.add(of.ref(), version, seal.seal(place(of.ref(), version), JSON.toJson(kept)), by, at);
    return true;
  }

  /** The answers that count now; empty where nothing was filled. */
  Map<String, String> answers(LicenceCase of) {
    List<FiledForms.Row> rows = filed.of(of.ref());
    return rows.isEmpty() ? Map.of() : open(of.ref(), rows.get(rows.size() - 1));
  }

  /** Every version in words, the first first. */
  List<FiledForm> versions(LicenceCase of) {
    FormSchema schema = book.matter(of).form();
    List<FiledForm> versions = new ArrayList<>();
    Optional<Map<String, String>> before = Optional.empty();
    for (FiledForms.Row row : filed.of(of.ref())) {
      Map<String, String> answers = open(of.ref(), row);
      versions.add(
          new FiledForm(
              row.version(), row.at(), row.by(), FiledForm.lines(schema, answers, before)));
      before = Optional.of(answers);
    }
    return versions;
  }

  /** What the applicant answered the last time for the same matter. */
  Map<String, String> earlier(String matter, Applicant by) {
    return filed.latest(matter, by).map(row -> open(row.ref(), row)).orElse(Map.of());
  }

  @SuppressWarnings("unchecked")
  private Map<String, String> open(String ref, FiledForms.Row row) {
    return new LinkedHashMap<>(
        JSON.fromJson(seal.open(place(ref, row.version()), row.answers()), LinkedHashMap.class));
  }

  private static String place(String ref, int version) {
    return "acc_case_form.answers:" + ref + "/" + version;
  }
}
