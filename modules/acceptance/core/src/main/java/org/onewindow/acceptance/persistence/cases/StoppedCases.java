package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/** Cases that stand still at the moment, what is due first before the others. */
@ApplicationScoped
public class StoppedCases {

  private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");

  /** What was only asked for does not stand still: it has no end that was told. */
  private static final String STOPPED =
      "SELECT c.id, c.case_no, c.matter_name, c.section, p.seq, p.type, COALESCE(p.procedure_name,"
          + " p.deciding_organ) AS procedure_name, p.cause,"
          + " COALESCE(p.started_at, p.begun_at) AS since_at, p.until_at"
          + " FROM acc_case_proceeding p JOIN acc_case c ON c.id = p.case_id"
          + " WHERE p.ended_at IS NULL AND p.until_at IS NOT NULL"
          + " AND c.state IN ('SPECIAL', 'SUSPENDED', 'TRANSFERRED')"
          + " AND (p.until_at > ? OR (p.until_at = ? AND p.case_id > ?))"
          + " ORDER BY p.until_at, p.case_id LIMIT ?";

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected StoppedCases() {
    this(null);
  }

  @Inject
  public StoppedCases(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A case that stands still.
   *
   * @param type SPECIAL, HEARING, SUSPENSION or TRANSFER
   * @param name of the special procedure or of the organ that decides, or empty
   * @param cause name of a cause of suspension, or empty
   * @param until when it is expected to end, or has to be looked at again
   */
  public record Stopped(
      long id,
      String number,
      String matter,
      String section,
      String type,
      String name,
      String cause,
      Instant since,
      Instant until) {}

  public Slice<Stopped> list(Optional<Cursor> after, int size) {
    Instant until = after.map(a -> a.moment(0)).orElse(FIRST);
    long id = after.map(a -> a.number(1)).orElse(0L);
    return Slice.of(
        jdbc.list(
            STOPPED,
            r ->
                new Stopped(
                    r.number("id"),
                    r.text("case_no"),
                    r.text("matter_name"),
                    r.text("section"),
                    r.text("type"),
                    orEmpty(r.text("procedure_name")),
                    orEmpty(r.text("cause")),
                    r.instant("since_at"),
                    r.instant("until_at")),
            until,
            until,
            id,
            size + 1),
        size,
        s -> Cursor.of(s.until(), s.id()));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
