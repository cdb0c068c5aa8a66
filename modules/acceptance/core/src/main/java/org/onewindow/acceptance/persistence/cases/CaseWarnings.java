package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.Desk;
import org.onewindow.acceptance.domain.cases.DueDates.Pressing;
import org.onewindow.acceptance.domain.cases.Warning;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;

/**
 * 预警记录: which clock of which case warned, once for each limit and colour, and who is still to be
 * told. Not part of the case itself, so that a warning never makes a page stale on which somebody
 * is working. Thread-safe.
 */
@ApplicationScoped
public class CaseWarnings {

  private static final String COME =
      "SELECT id, alarm_at FROM acc_case"
          + " WHERE alarm_at >= ? AND alarm_at < ? AND (alarm_at > ? OR id > ?)"
          + " ORDER BY alarm_at, id LIMIT ?";
  private static final String CLAIM = COME + " FOR UPDATE SKIP LOCKED";
  private static final String LATER =
      "SELECT alarm_at FROM acc_case WHERE alarm_at > ? ORDER BY alarm_at LIMIT 1";
  private static final String GIVE =
      "INSERT INTO acc_case_warning (case_id, clock, level, due_at, as_of, given_at)"
          + " SELECT ?, ?, ?, ?, ?, ? FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM acc_case_warning"
          + " WHERE case_id = ? AND clock = ? AND level = ? AND due_at = ?)";
  private static final String SILENT =
      "SELECT id, acceptance_due_at FROM acc_case WHERE case_no = ?"
          + " AND acceptance_due_at IS NOT NULL FOR UPDATE";
  private static final String SILENCE_GIVEN =
      "SELECT 1 AS given FROM acc_case c JOIN acc_case_warning w ON w.case_id = c.id"
          + " AND w.clock = 'ACCEPTANCE' AND w.level = 'RED' AND w.due_at = c.acceptance_due_at"
          + " WHERE c.case_no = ?";
  private static final String MOVE_ON = "UPDATE acc_case SET alarm_at = ? WHERE id = ?";
  private static final String OF_CASE =
      "SELECT clock, level, due_at, as_of, given_at FROM acc_case_warning WHERE case_id = ?"
          + " ORDER BY as_of, id LIMIT 100";
  private static final String UNTOLD =
      "SELECT w.id, w.case_id, w.clock, w.level, c.case_no, c.desk, c.section, c.organ,"
          + " c.receiving_unit, COALESCE(c.received_by, '') AS received_by,"
          + " COALESCE(c.reviewed_by, '') AS reviewed_by"
          + " FROM acc_case_warning w JOIN acc_case c ON c.id = w.case_id"
          + " WHERE w.digest_id IS NULL ORDER BY w.id LIMIT ? FOR UPDATE SKIP LOCKED";
  private static final String DIGEST = "INSERT INTO acc_warning_digest (told_at) VALUES (?)";
  private static final String TELL = "UPDATE acc_case_warning SET digest_id = ? WHERE id = ?";
  private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected CaseWarnings() {
    this(null);
  }

  @Inject
  public CaseWarnings(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** A warning in the file. */
  public record Given(Warning warning, Instant givenAt) {}

  /**
   * A warning nobody has been told of, with what says whom it concerns.
   *
   * @param receivedBy account of the clerk, or empty
   * @param reviewedBy account of the reviewer, or empty
   */
  public record Untold(
      long id,
      long caseId,
      Pressing clock,
      Warning.Level level,
      String number,
      Desk desk,
      String section,
      String organ,
      String receivingUnit,
      String receivedBy,
      String reviewedBy) {}

  /** Locks cases of which a clock warns and that nobody else has locked. */
  public List<DueCases.Due> claim(Instant now, Optional<Cursor> after, int most) {
    return come(CLAIM, now, after, most);
  }

  /** The next one, locked or not. */
  public Optional<DueCases.Due> next(Instant now, Optional<Cursor> after) {
    return come(COME, now, after, 1).stream().findFirst();
  }

  /** The earliest moment later than the given one after which a clock warns. */
  public Optional<Instant> firstLaterThan(Instant moment) {
    return jdbc.first(LATER, row -> row.instant("alarm_at"), moment);
  }

  private List<DueCases.Due> come(String sql, Instant now, Optional<Cursor> after, int most) {
    Instant from = after.map(a -> Instant.parse(a.text(0))).orElse(FIRST);
    long id = after.map(a -> a.number(1)).orElse(0L);
    return jdbc.list(
        sql,
        r -> new DueCases.Due(r.number("id"), r.instant("alarm_at")),
        from,
        now,
        from,
        id,
        most);
  }

  /** A warning of a case, by the case's id. */
  public record OfCase(long id, Warning warning) {
    private Object[] values(Instant now) {
      return new Object[] {
        id,
        warning.clock(),
        warning.level(),
        warning.due(),
        warning.at(),
        now,
        id,
        warning.clock(),
        warning.level(),
        warning.due()
      };
    }
  }

  /** Puts warnings into the files of cases that the caller holds; each that is not there yet. */
  public void give(List<OfCase> come, Instant now) {
    jdbc.updateAll(GIVE, come.stream().map(it -> it.values(now)).toList());
  }

  /** The law accepted a case by silence: the red of its acceptance limit. */
  public void giveSilence(String caseNumber, Instant now) {
    if (jdbc.first(SILENCE_GIVEN, r -> r.flag("given"), caseNumber).isPresent()) {
      return; // by the job, with the acceptance: nothing needs to be held
    }
    jdbc.first(
            SILENT,
            r -> new DueCases.Due(r.number("id"), r.instant("acceptance_due_at")),
            caseNumber)
        .ifPresent(
            it ->
                give(
                    List.of(
                        new OfCase(
                            it.id(),
                            new Warning(
                                Pressing.ACCEPTANCE, Warning.Level.RED, it.after(), it.after()))),
                    now));
  }

  /** When cases are to be looked at again, by their ids; empty for never. */
  public void lookAgain(Map<Long, Optional<Instant>> next) {
    jdbc.updateAll(
        MOVE_ON,
        next.entrySet().stream()
            .map(it -> new Object[] {it.getValue().orElse(null), it.getKey()})
            .toList());
  }

  /** All warnings of a case, the earliest first. */
  public List<Given> of(long caseId) {
    return jdbc.list(OF_CASE, CaseWarnings::given, caseId);
  }

  /** Locks warnings that nobody has been told of, the oldest first. */
  public List<Untold> untold(int most) {
    return jdbc.list(UNTOLD, CaseWarnings::untold, most);
  }

  /**
   * Marks them as told, all in one go.
   *
   * @return number of the digest
   */
  public long told(List<Untold> warnings, Instant now) {
    long digest = jdbc.insert(DIGEST, now);
    jdbc.updateAll(TELL, warnings.stream().map(w -> new Object[] {digest, w.id()}).toList());
    return digest;
  }

  private static Given given(Jdbc.Row r) throws SQLException {
    return new Given(
        new Warning(
            Pressing.valueOf(r.text("clock")),
            Warning.Level.valueOf(r.text("level")),
            r.instant("due_at"),
            r.instant("as_of")),
        r.instant("given_at"));
  }

  private static Untold untold(Jdbc.Row r) throws SQLException {
    return new Untold(
        r.number("id"),
        r.number("case_id"),
        Pressing.valueOf(r.text("clock")),
        Warning.Level.valueOf(r.text("level")),
        r.text("case_no"),
        Desk.valueOf(r.text("desk")),
        r.text("section"),
        r.text("organ"),
        r.text("receiving_unit"),
        r.text("received_by"),
        r.text("reviewed_by"));
  }
}
