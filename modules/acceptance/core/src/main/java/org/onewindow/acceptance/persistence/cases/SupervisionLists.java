package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.supervision.Measure;
import org.onewindow.acceptance.persistence.cases.SupervisionCounts.Within;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/**
 * The cases behind the numbers of {@link SupervisionCounts}: the same conditions, read by keyset,
 * the latest first; what presses now, the most pressing first. Thread-safe.
 */
@ApplicationScoped
public class SupervisionLists {

  private static final String AT =
      " AND (? = '' OR c.section = ?) AND (? = '' OR c.receiving_counter = ?)";
  private static final String OF_CASE = " FROM acc_case c ";
  private static final String OF_EVENT =
      ", e.happened_at AS moment FROM acc_case_event e JOIN acc_case c ON c.id = e.case_id"
          + " WHERE e.act = ? AND e.happened_at >= ? AND e.happened_at < ?"
          + " AND (e.happened_at < ? OR (e.happened_at = ? AND e.case_id < ?))"
          + AT;
  private static final String BY_EVENT = " ORDER BY e.happened_at DESC, e.case_id DESC LIMIT ?";
  private static final String EARLIER =
      "EXISTS (SELECT 1 FROM acc_case_event p WHERE p.case_id = e.case_id AND p.seq < e.seq"
          + " AND p.act = e.act)";
  private static final String OF_WARNING =
      ", w.as_of AS moment FROM acc_case_warning w JOIN acc_case c ON c.id = w.case_id"
          + " WHERE w.clock = ? AND w.level = ? AND w.as_of >= ? AND w.as_of < ?"
          + " AND (w.as_of < ? OR (w.as_of = ? AND w.case_id < ?))"
          + AT;
  private static final String BY_WARNING = " ORDER BY w.as_of DESC, w.case_id DESC LIMIT ?";

  private static final String INTAKE =
      CaseLists.FIELDS
          + ", c.received_at AS moment"
          + OF_CASE
          + "WHERE c.received_at >= ? AND c.received_at < ?"
          + " AND (c.received_at < ? OR (c.received_at = ? AND c.id < ?))"
          + AT
          + " ORDER BY c.received_at DESC, c.id DESC LIMIT ?";
  private static final String DECIDED =
      CaseLists.FIELDS
          + ", c.decided_at AS moment"
          + OF_CASE
          + "WHERE c.decided_at >= ? AND c.decided_at < ?"
          + " AND (c.decided_at < ? OR (c.decided_at = ? AND c.id < ?))"
          + AT
          + " ORDER BY c.decided_at DESC, c.id DESC LIMIT ?";
  private static final String KEPT_BACK =
      CaseLists.FIELDS
          + ", c.received_at AS moment"
          + OF_CASE
          + "WHERE c.received_at >= ? AND c.received_at < ?"
          + " AND (c.received_at < ? OR (c.received_at = ? AND c.id < ?))"
          + AT
          + " AND c.channel = 'WINDOW' AND c.received_at >= c.begun_at + INTERVAL 1 DAY"
          + " ORDER BY c.received_at DESC, c.id DESC LIMIT ?";
  private static final String ENTERED_AFTERWARDS =
      CaseLists.FIELDS
          + ", c.decided_at AS moment"
          + OF_CASE
          + "WHERE c.decided_at >= ? AND c.decided_at < ?"
          + " AND (c.decided_at < ? OR (c.decided_at = ? AND c.id < ?))"
          + AT
          + " AND c.handling_kind = 'PROMISED' AND c.decided_at < c.received_at + INTERVAL 1 HOUR"
          + " AND COALESCE(c.promised_due_at, c.statutory_due_at, '9999-12-31')"
          + " >= c.received_at + INTERVAL 1 DAY"
          + " ORDER BY c.decided_at DESC, c.id DESC LIMIT ?";
  private static final String PRESSING =
      CaseLists.FIELDS
          + ", c.list_at AS moment"
          + OF_CASE
          + "WHERE c.list_at >= ? AND c.list_at < ?"
          + " AND (c.list_at > ? OR (c.list_at = ? AND c.id > ?))"
          + AT
          + " ORDER BY c.list_at, c.id LIMIT ?";
  private static final String ACT = CaseLists.FIELDS + OF_EVENT + BY_EVENT;
  private static final String FIRST_OF_ACT =
      CaseLists.FIELDS + OF_EVENT + " AND NOT " + EARLIER + BY_EVENT;
  private static final String LATER_OF_ACT =
      CaseLists.FIELDS + OF_EVENT + " AND " + EARLIER + BY_EVENT;
  private static final String WARNED = CaseLists.FIELDS + OF_WARNING + BY_WARNING;
  private static final String PREVENTED =
      CaseLists.FIELDS
          + OF_WARNING
          + " AND c.state <> 'RECEIVED'"
          + " AND NOT EXISTS (SELECT 1 FROM acc_case_warning r WHERE r.case_id = w.case_id"
          + " AND r.clock = 'ACCEPTANCE' AND r.level = 'RED' AND r.due_at = w.due_at)"
          + BY_WARNING;
  private static final String DIGEST =
      CaseLists.FIELDS
          + ", w.as_of AS moment, w.id AS warning FROM acc_case_warning w"
          + " JOIN acc_case c ON c.id = w.case_id WHERE w.digest_id = ? AND w.level = 'RED'"
          + " AND w.id > ? ORDER BY w.id LIMIT ?";

  private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:01Z");
  private static final Instant OPEN_END = Instant.parse("9999-12-30T00:00:00Z");

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected SupervisionLists() {
    this(null);
  }

  @Inject
  public SupervisionLists(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A case and when it was counted.
   *
   * @param moment of the receipt, the act, the warning or the limit
   */
  public record Counted(CaseRow row, Instant moment) {
    private Cursor cursor() {
      return Cursor.of(moment, row.id());
    }
  }

  private record Told(Counted counted, long warning) {}

  /**
   * The cases that a number counts.
   *
   * @param within the period; for what stands now, today
   */
  public Slice<Counted> of(
      Measure measure, Within within, Instant now, Optional<Cursor> after, int size) {
    List<Counted> rows =
        switch (measure) {
          case INTAKE -> latest(INTAKE, List.of(), within, after, size);
          case DECIDED -> latest(DECIDED, List.of(), within, after, size);
          case KEPT_BACK -> latest(KEPT_BACK, List.of(), within, after, size);
          case ENTERED_AFTERWARDS -> latest(ENTERED_AFTERWARDS, List.of(), within, after, size);
          case OPEN -> pressing(FIRST, OPEN_END, within, after, size);
          case DUE_TODAY -> pressing(within.from(), within.to(), within, after, size);
          case OVERDUE_NOW -> pressing(FIRST, now, within, after, size);
          case OVER_PROMISE -> latest(WARNED, List.of("PROMISED", "RED"), within, after, size);
          case OVER_LAW -> latest(WARNED, List.of("STATUTORY", "RED"), within, after, size);
          case OVER_DELIVERY -> latest(WARNED, List.of("DELIVERY", "RED"), within, after, size);
          case OVER_HEARING -> latest(WARNED, List.of("HEARING", "RED"), within, after, size);
          case SILENT -> latest(WARNED, List.of("ACCEPTANCE", "RED"), within, after, size);
          case SILENCE_PREVENTED ->
              latest(PREVENTED, List.of("ACCEPTANCE", "YELLOW"), within, after, size);
          case FIRST_CORRECTION ->
              latest(FIRST_OF_ACT, List.of("NOTICE_CORRECTION"), within, after, size);
          case LATER_CORRECTION ->
              latest(LATER_OF_ACT, List.of("NOTICE_CORRECTION"), within, after, size);
          case SUSPENDED -> latest(ACT, List.of("SUSPEND"), within, after, size);
          case EXTENDED -> latest(ACT, List.of("APPROVE_EXTENSION"), within, after, size);
          case SPECIAL_STARTED ->
              latest(FIRST_OF_ACT, List.of("START_SPECIAL"), within, after, size);
          case SPECIAL_AGAIN -> latest(LATER_OF_ACT, List.of("START_SPECIAL"), within, after, size);
          case HEARING_ANNOUNCED -> latest(ACT, List.of("ANNOUNCE_HEARING"), within, after, size);
          case HEARING_REQUESTED -> latest(ACT, List.of("REQUEST_HEARING"), within, after, size);
          case SENT_BACK -> latest(ACT, List.of("SEND_BACK"), within, after, size);
          case NOT_ACCEPTED -> latest(ACT, List.of("REFUSE_ACCEPTANCE"), within, after, size);
          case NOT_NEEDED -> latest(ACT, List.of("RECORD_NOT_NEEDED"), within, after, size);
          case WITHDRAWN -> latest(ACT, List.of("WITHDRAW"), within, after, size);
        };
    return Slice.of(rows, size, Counted::cursor);
  }

  /** The red warnings that were told in one go, in the order in which they came. */
  public Slice<Counted> digest(long digest, Optional<Cursor> after, int size) {
    long last = after.map(a -> a.number(0)).orElse(0L);
    List<Told> rows =
        jdbc.list(DIGEST, r -> new Told(counted(r), r.number("warning")), digest, last, size + 1);
    return Slice.of(rows, size, t -> Cursor.of(t.warning())).map(Told::counted);
  }

  private List<Counted> latest(
      String sql, List<String> what, Within within, Optional<Cursor> after, int size) {
    Instant before = after.map(a -> a.moment(0)).orElse(LAST);
    long id = after.map(a -> a.number(1)).orElse(Long.MAX_VALUE);
    return read(sql, what, within.from(), within.to(), before, id, within, size);
  }

  private List<Counted> pressing(
      Instant from, Instant to, Within within, Optional<Cursor> after, int size) {
    Instant last = after.map(a -> a.moment(0)).orElse(FIRST);
    long id = after.map(a -> a.number(1)).orElse(0L);
    return read(PRESSING, List.of(), from, to, last, id, within, size);
  }

  private List<Counted> read(
      String sql,
      List<String> what,
      Instant from,
      Instant to,
      Instant moment,
      long id,
      Within within,
      int size) {
    List<Object> values = new ArrayList<>(what);
    values.addAll(
        List.of(
            from,
            to,
            moment,
            moment,
            id,
            within.unit(),
            within.unit(),
            within.window(),
            within.window(),
            size + 1));
    return jdbc.list(sql, SupervisionLists::counted, values.toArray());
  }

  private static Counted counted(Jdbc.Row r) throws java.sql.SQLException {
    return new Counted(CaseLists.row(r), r.instant("moment"));
  }
}
