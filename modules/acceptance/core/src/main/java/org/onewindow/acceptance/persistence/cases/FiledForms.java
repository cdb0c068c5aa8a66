package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Applicant;
import org.onewindow.platform.persistence.Jdbc;

/** Filled forms by the ref of their case, sealed; rows are only ever added. */
@ApplicationScoped
public class FiledForms {

  private static final String LATEST =
      "SELECT f.ref, f.version, f.answers, f.filed_by, f.filed_at FROM acc_case_form f"
          + " JOIN acc_case c ON c.ref = f.ref WHERE c.matter_code = ? AND c.applicant_account = ?"
          + " ORDER BY f.filed_at DESC, f.version DESC LIMIT 1";

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected FiledForms() {
    this(null);
  }

  @Inject
  public FiledForms(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param ref of the case
   * @param version counted from 1
   * @param answers sealed
   * @param by name of who handed it in
   */
  public record Row(String ref, int version, String answers, String by, Instant at) {}

  public void add(String ref, int version, String answers, String by, Instant at) {
    jdbc.update(
        "INSERT INTO acc_case_form (ref, version, answers, filed_by, filed_at)"
            + " VALUES (?, ?, ?, ?, ?)",
        ref,
        version,
        answers,
        by,
        at);
  }

  /** The first version first; a case is corrected a few times at most. */
  public List<Row> of(String ref) {
    return jdbc.list(
        "SELECT ref, version, answers, filed_by, filed_at FROM acc_case_form WHERE ref = ?"
            + " ORDER BY version LIMIT 50",
        FiledForms::row,
        ref);
  }

  /** What was handed in last from the applicant's account for a matter. */
  public Optional<Row> latest(String matterCode, Applicant by) {
    return jdbc.first(LATEST, FiledForms::row, matterCode, by.principal());
  }

  private static Row row(Jdbc.Row r) throws java.sql.SQLException {
    return new Row(
        r.text("ref"),
        r.integer("version"),
        r.text("answers"),
        r.text("filed_by"),
        r.instant("filed_at"));
  }
}
