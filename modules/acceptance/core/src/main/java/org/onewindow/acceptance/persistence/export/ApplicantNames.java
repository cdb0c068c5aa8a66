package org.onewindow.acceptance.persistence.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.onewindow.platform.persistence.Jdbc;

/** Applicants' names in full, for whoever may read them. Thread-safe. */
@ApplicationScoped
public class ApplicantNames {

  /** The numbers are bound as one JSON value: the statement stays the same for any of them. */
  private static final String NAMES =
      "SELECT c.case_no, c.applicant_name FROM JSON_TABLE(?, '$[*]' COLUMNS"
          + " (no VARCHAR(24) PATH '$')) wanted JOIN acc_case c"
          + " ON c.case_no = CONVERT(wanted.no USING utf8mb4) COLLATE utf8mb4_bin";

  private record Named(String number, String name) {}

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected ApplicantNames() {
    this(null);
  }

  @Inject
  public ApplicantNames(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param numbers of cases: digits and hyphens
   * @return names by number
   */
  public Map<String, String> of(Collection<String> numbers) {
    String asked =
        numbers.stream()
            .filter(n -> n.matches("[0-9-]+"))
            .map(n -> '"' + n + '"')
            .collect(Collectors.joining(",", "[", "]"));
    return jdbc
        .list(NAMES, r -> new Named(r.text("case_no"), r.text("applicant_name")), asked)
        .stream()
        .collect(Collectors.toMap(Named::number, Named::name, (a, b) -> a));
  }
}
