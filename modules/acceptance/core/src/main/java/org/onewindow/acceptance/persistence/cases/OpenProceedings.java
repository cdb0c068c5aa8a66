package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.ProceedingGround;
import org.onewindow.acceptance.domain.cases.ProceedingKind;
import org.onewindow.acceptance.domain.cases.ProceedingState;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/** The list of proceedings against licences that wait for somebody. Thread-safe. */
@ApplicationScoped
public class OpenProceedings {

  private static final String WHAT =
      "SELECT p.id, p.number, p.licence_no, p.licence_name, p.kind, p.ground, p.state,"
          + " p.proposed_at FROM ";

  private static final String ALL =
      WHAT
          + "acc_licence_proceeding p WHERE p.state IN ('PROPOSED', 'HEARD') AND p.id > ?"
          + " ORDER BY p.id LIMIT ?";

  /** By organ and by section apart, so that each is found by its index. */
  private static final String OF_UNIT =
      WHAT
          + "(SELECT id FROM acc_licence_proceeding WHERE organ = ?"
          + " AND state IN ('PROPOSED', 'HEARD') AND id > ?"
          + " UNION SELECT id FROM acc_licence_proceeding WHERE section = ?"
          + " AND state IN ('PROPOSED', 'HEARD') AND id > ?) open"
          + " JOIN acc_licence_proceeding p ON p.id = open.id ORDER BY p.id LIMIT ?";

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected OpenProceedings() {
    this(null);
  }

  @Inject
  public OpenProceedings(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** A proceeding. */
  public record Open(
      long id,
      String number,
      String licence,
      String licenceName,
      ProceedingKind kind,
      ProceedingGround ground,
      ProceedingState state,
      Instant proposedAt) {}

  /** Those of an organ or a section, the oldest first. */
  public Slice<Open> of(String unit, Optional<Cursor> after, int size) {
    long from = from(after);
    return slice(jdbc.list(OF_UNIT, OpenProceedings::open, unit, from, unit, from, size + 1), size);
  }

  /** All of them, the oldest first. */
  public Slice<Open> all(Optional<Cursor> after, int size) {
    return slice(jdbc.list(ALL, OpenProceedings::open, from(after), size + 1), size);
  }

  private static long from(Optional<Cursor> after) {
    return after.map(a -> a.number(0)).orElse(0L);
  }

  private static Slice<Open> slice(List<Open> rows, int size) {
    return Slice.of(rows, size, p -> Cursor.of(p.id()));
  }

  private static Open open(Jdbc.Row r) throws SQLException {
    return new Open(
        r.number("id"),
        r.text("number"),
        r.text("licence_no"),
        r.text("licence_name"),
        ProceedingKind.valueOf(r.text("kind")),
        ProceedingGround.valueOf(r.text("ground")),
        ProceedingState.valueOf(r.text("state")),
        r.instant("proposed_at"));
  }
}
