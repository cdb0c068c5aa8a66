package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.acceptance.domain.supervision.Measure;
import org.onewindow.platform.persistence.Jdbc;

/**
 * Counts what happened to cases, by unit and window, in the database and over indexes that hold all
 * that is asked; no case is read for it. Thread-safe.
 */
@ApplicationScoped
public class SupervisionCounts {

  private static final String PLACE = " c.section AS unit, c.receiving_counter AS counter";
  private static final String GROUPED = " GROUP BY c.section, c.receiving_counter";
  private static final String AT =
      " AND (? = '' OR c.section = ?) AND (? = '' OR c.receiving_counter = ?)";

  private static final String INTAKE =
      "SELECT COUNT(*) AS n,"
          + PLACE
          + " FROM acc_case c"
          + " WHERE c.received_at >= ? AND c.received_at < ?"
          + AT
          + GROUPED;
  private static final String DECIDED =
      "SELECT COUNT(*) AS n,"
          + PLACE
          + " FROM acc_case c"
          + " WHERE c.decided_at >= ? AND c.decided_at < ?"
          + AT
          + GROUPED;
  private static final String KEPT_BACK =
      "SELECT COUNT(*) AS n,"
          + PLACE
          + " FROM acc_case c WHERE c.received_at >= ? AND c.received_at < ?"
          + AT
          + " AND c.channel = 'WINDOW' AND c.received_at >= c.begun_at + INTERVAL 1 DAY"
          + GROUPED;
  private static final String ENTERED_AFTERWARDS =
      "SELECT COUNT(*) AS n,"
          + PLACE
          + " FROM acc_case c WHERE c.decided_at >= ? AND c.decided_at < ?"
          + AT
          + " AND c.handling_kind = 'PROMISED' AND c.decided_at < c.received_at + INTERVAL 1 HOUR"
          + " AND COALESCE(c.promised_due_at, c.statutory_due_at, '9999-12-31')"
          + " >= c.received_at + INTERVAL 1 DAY"
          + GROUPED;
  private static final String NOW =
      "SELECT COUNT(*) AS n, SUM(c.list_at < ?) AS overdue, SUM(c.list_at >= ? AND c.warn_at <= ?)"
          + " AS soon, SUM(c.list_at >= ? AND c.list_at < ?) AS due_today,"
          + PLACE
          + " FROM acc_case c WHERE c.list_at < '9999-12-30'"
          + AT
          + GROUPED;
  private static final String ACTS =
      "SELECT COUNT(*) AS n, e.act,"
          + PLACE
          + " FROM acc_case_event e"
          + " JOIN acc_case c ON c.id = e.case_id"
          + " WHERE e.act IN ('SEND_BACK', 'REFUSE_ACCEPTANCE', 'RECORD_NOT_NEEDED', 'WITHDRAW',"
          + " 'SUSPEND', 'APPROVE_EXTENSION', 'ANNOUNCE_HEARING', 'REQUEST_HEARING')"
          + " AND e.happened_at >= ? AND e.happened_at < ?"
          + AT
          + " GROUP BY e.act, c.section, c.receiving_counter";
  private static final String FIRST_AND_LATER =
      "SELECT COUNT(*) AS n, SUM(EXISTS (SELECT 1 FROM acc_case_event p WHERE p.case_id = e.case_id"
          + " AND p.seq < e.seq AND p.act = e.act)) AS later,"
          + PLACE
          + " FROM acc_case_event e JOIN acc_case c ON c.id = e.case_id"
          + " WHERE e.act = ? AND e.happened_at >= ? AND e.happened_at < ?"
          + AT
          + GROUPED;
  private static final String RED =
      "SELECT COUNT(*) AS n, w.clock,"
          + PLACE
          + " FROM acc_case_warning w"
          + " JOIN acc_case c ON c.id = w.case_id"
          + " WHERE w.clock IN ('PROMISED', 'STATUTORY', 'DELIVERY', 'HEARING', 'ACCEPTANCE')"
          + " AND w.level = 'RED' AND w.as_of >= ? AND w.as_of < ?"
          + AT
          + " GROUP BY w.clock, c.section, c.receiving_counter";
  private static final String PREVENTED =
      "SELECT COUNT(*) AS n,"
          + PLACE
          + " FROM acc_case_warning w"
          + " JOIN acc_case c ON c.id = w.case_id"
          + " WHERE w.clock = 'ACCEPTANCE' AND w.level = 'YELLOW'"
          + " AND w.as_of >= ? AND w.as_of < ? AND c.state <> 'RECEIVED'"
          + " AND NOT EXISTS (SELECT 1 FROM acc_case_warning r WHERE r.case_id = w.case_id"
          + " AND r.clock = 'ACCEPTANCE' AND r.level = 'RED' AND r.due_at = w.due_at)"
          + AT
          + GROUPED;
  private static final String INTAKE_BY_DAY =
      "SELECT DATE(c.received_at + INTERVAL ? SECOND) AS day, COUNT(*) AS n FROM acc_case c"
          + " WHERE c.received_at >= ? AND c.received_at < ?"
          + AT
          + " GROUP BY day ORDER BY day";
  private static final String DECIDED_BY_DAY =
      "SELECT DATE(c.decided_at + INTERVAL ? SECOND) AS day, COUNT(*) AS n FROM acc_case c"
          + " WHERE c.decided_at >= ? AND c.decided_at < ?"
          + AT
          + " GROUP BY day ORDER BY day";

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected SupervisionCounts() {
    this(null);
  }

  @Inject
  public SupervisionCounts(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is counted; empty texts narrow nothing.
   *
   * @param from first moment
   * @param to first moment that is outside again
   * @param unit section that handles the case
   * @param window counter that received it
   */
  public record Within(Instant from, Instant to, String unit, String window) {}

  /** A count of one section and window. */
  public record Count(String unit, String window, Measure measure, long number) {}

  /** How many on a day. */
  public record OfDay(LocalDate day, long number) {}

  /** Open cases of a section: the pressing clock past, near, or with time. */
  public record Lamps(String unit, String window, long over, long near, long green, long today) {}

  /** What happened within a time. */
  public List<Count> happened(Within within) {
    List<Count> counts = new ArrayList<>();
    counts.addAll(plain(INTAKE, Measure.INTAKE, within));
    counts.addAll(plain(DECIDED, Measure.DECIDED, within));
    counts.addAll(plain(KEPT_BACK, Measure.KEPT_BACK, within));
    counts.addAll(plain(ENTERED_AFTERWARDS, Measure.ENTERED_AFTERWARDS, within));
    counts.addAll(plain(PREVENTED, Measure.SILENCE_PREVENTED, within));
    counts.addAll(
        jdbc.list(ACTS, r -> count(r, act(r.text("act")), r.number("n")), values(within)));
    counts.addAll(
        jdbc.list(RED, r -> count(r, clock(r.text("clock")), r.number("n")), values(within)));
    counts.addAll(
        firstAndLater(
            "NOTICE_CORRECTION", Measure.FIRST_CORRECTION, Measure.LATER_CORRECTION, within));
    counts.addAll(
        firstAndLater("START_SPECIAL", Measure.SPECIAL_STARTED, Measure.SPECIAL_AGAIN, within));
    return counts;
  }

  /** An act that is one thing when it is done first to a case, and another when it is repeated. */
  private List<Count> firstAndLater(String act, Measure first, Measure later, Within within) {
    List<Object> values = new ArrayList<>(List.of(act));
    values.addAll(List.of(values(within)));
    List<Count> counts = new ArrayList<>();
    jdbc.list(
            FIRST_AND_LATER,
            r ->
                List.of(
                    count(r, first, r.number("n") - r.number("later")),
                    count(r, later, r.number("later"))),
            values.toArray())
        .forEach(counts::addAll);
    return counts;
  }

  /**
   * How the open cases stand.
   *
   * @param dayBegin first moment of today
   * @param dayEnd first moment of tomorrow
   */
  public List<Lamps> open(
      Instant now, Instant dayBegin, Instant dayEnd, String unit, String window) {
    return jdbc.list(
        NOW,
        r ->
            new Lamps(
                r.text("unit"),
                r.text("counter"),
                r.number("overdue"),
                r.number("soon"),
                r.number("n") - r.number("overdue") - r.number("soon"),
                r.number("due_today")),
        now,
        now,
        now,
        dayBegin,
        dayEnd,
        unit,
        unit,
        window,
        window);
  }

  /**
   * Received by day.
   *
   * @param offset of the hall from UTC in seconds
   */
  public List<OfDay> intakeByDay(Within within, int offset) {
    return byDay(INTAKE_BY_DAY, within, offset);
  }

  /** Decided by day; see {@link #intakeByDay}. */
  public List<OfDay> decidedByDay(Within within, int offset) {
    return byDay(DECIDED_BY_DAY, within, offset);
  }

  private List<OfDay> byDay(String sql, Within within, int offset) {
    return jdbc.list(
        sql,
        r -> new OfDay(r.date("day"), r.number("n")),
        offset,
        within.from(),
        within.to(),
        within.unit(),
        within.unit(),
        within.window(),
        within.window());
  }

  private List<Count> plain(String sql, Measure measure, Within within) {
    return jdbc.list(sql, r -> count(r, measure, r.number("n")), values(within));
  }

  private static Object[] values(Within within) {
    return new Object[] {
      within.from(), within.to(), within.unit(), within.unit(), within.window(), within.window()
    };
  }

  private static Count count(Jdbc.Row r, Measure measure, long number) throws SQLException {
    return new Count(r.text("unit"), r.text("counter"), measure, number);
  }

  private static Measure act(String name) {
    return switch (name) {
      case "SEND_BACK" -> Measure.SENT_BACK;
      case "REFUSE_ACCEPTANCE" -> Measure.NOT_ACCEPTED;
      case "RECORD_NOT_NEEDED" -> Measure.NOT_NEEDED;
      case "WITHDRAW" -> Measure.WITHDRAWN;
      case "SUSPEND" -> Measure.SUSPENDED;
      case "APPROVE_EXTENSION" -> Measure.EXTENDED;
      case "ANNOUNCE_HEARING" -> Measure.HEARING_ANNOUNCED;
      case "REQUEST_HEARING" -> Measure.HEARING_REQUESTED;
      default -> throw new IllegalStateException("Not asked for: " + name);
    };
  }

  private static Measure clock(String name) {
    return switch (name) {
      case "PROMISED" -> Measure.OVER_PROMISE;
      case "STATUTORY" -> Measure.OVER_LAW;
      case "DELIVERY" -> Measure.OVER_DELIVERY;
      case "HEARING" -> Measure.OVER_HEARING;
      case "ACCEPTANCE" -> Measure.SILENT;
      default -> throw new IllegalStateException("Not asked for: " + name);
    };
  }
}
