package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.Desk;
import org.onewindow.acceptance.domain.cases.DueDates.Pressing;
import org.onewindow.acceptance.domain.cases.Lamp;
import org.onewindow.acceptance.domain.cases.PartyKind;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;

/**
 * The lists of what waits and of what was received. Read forward by keyset; no entity is loaded.
 * What is searched for: {@link CaseSearch}.
 */
@ApplicationScoped
public class CaseLists {

  static final String FIELDS =
      "SELECT c.id, c.case_no, c.matter_name, c.handling_kind, c.section, c.applicant_name,"
          + " c.applicant_kind, c.state, c.received_at, c.pressing_clock, c.due_at, c.warn_at,"
          + " c.list_at, c.due_provisional, c.reviewed_by, c.receiving_counter";
  private static final String COLUMNS = FIELDS + " FROM acc_case c ";
  private static final String AFTER_DUE =
      " AND (c.list_at > ? OR (c.list_at = ? AND c.id > ?))"
          + " AND (? = '' OR c.state = ?)"
          + " AND (? = '' OR c.matter_code = ?)"
          + " AND (? = '' OR (? = 'BAD' AND c.due_at < ?)"
          + "   OR (? = 'WARN' AND c.due_at >= ? AND c.warn_at <= ?)"
          + "   OR (? = 'OK' AND c.warn_at > ?))"
          + " ORDER BY c.list_at, c.id LIMIT ?";
  // the index is named: to weigh all the others takes the database longer than to read the page
  private static final String OF_SECTION =
      COLUMNS + "FORCE INDEX (acc_case_section) WHERE c.section = ? AND c.desk = ?" + AFTER_DUE;
  private static final String OF_ORGAN =
      COLUMNS + "FORCE INDEX (acc_case_organ) WHERE c.organ = ? AND c.desk = ?" + AFTER_DUE;
  private static final String OF_HALL =
      COLUMNS + "FORCE INDEX (acc_case_hall) WHERE c.receiving_unit = ? AND c.desk = ?" + AFTER_DUE;
  private static final String OF_REVIEWER =
      COLUMNS + "WHERE c.reviewed_by = ? AND c.state = ?" + AFTER_DUE;
  private static final String RECEIVED_BY =
      COLUMNS
          + "WHERE c.received_by = ? AND c.received_at >= ? AND c.received_at < ?"
          + " ORDER BY c.received_at DESC, c.id DESC LIMIT ?";
  private static final String DRAFTS =
      "SELECT ref, matter_name, begun_at, typed_at FROM acc_case"
          + " WHERE begun_by = ? AND state = 'DRAFT' ORDER BY typed_at DESC, id DESC LIMIT ?";
  private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected CaseLists() {
    this(null);
  }

  @Inject
  public CaseLists(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** Whose desk a worklist is read for. */
  public enum Place {
    SECTION(OF_SECTION),
    ORGAN(OF_ORGAN),
    HALL(OF_HALL);

    private final String sql;

    Place(String sql) {
      this.sql = sql;
    }
  }

  /**
   * What a worklist is narrowed to; empty texts narrow nothing.
   *
   * @param state name of a state
   * @param matter code of a matter
   * @param lamp name of a {@link Lamp}
   */
  public record Narrow(String state, String matter, String lamp) {
    public static final Narrow NOT = new Narrow("", "", "");
  }

  /** Open cases at one desk of one unit, the most pressing first. */
  public List<CaseRow> atDesk(
      Place place,
      String unit,
      Desk desk,
      Narrow narrow,
      Optional<Cursor> after,
      Instant now,
      int limit) {
    return due(place.sql, unit, desk.name(), narrow, after, now, limit);
  }

  /** What a reviewer has taken up. */
  public List<CaseRow> underReviewBy(
      String account, Narrow narrow, Optional<Cursor> after, Instant now, int limit) {
    return due(OF_REVIEWER, account, CaseState.REVIEWING.name(), narrow, after, now, limit);
  }

  private List<CaseRow> due(
      String sql,
      String whose,
      String what,
      Narrow narrow,
      Optional<Cursor> after,
      Instant now,
      int limit) {
    Instant listAt = after.map(a -> a.moment(0)).orElse(FIRST);
    long id = after.map(a -> a.number(1)).orElse(0L);
    return jdbc.list(
        sql,
        CaseLists::row,
        whose,
        what,
        listAt,
        listAt,
        id,
        narrow.state(),
        narrow.state(),
        narrow.matter(),
        narrow.matter(),
        narrow.lamp(),
        narrow.lamp(),
        now,
        narrow.lamp(),
        now,
        now,
        narrow.lamp(),
        now,
        limit);
  }

  /** Where a worklist goes on after a row. */
  public static Cursor afterDue(CaseRow row) {
    return Cursor.of(row.listAt(), row.id());
  }

  /** What a clerk received within a day, the latest first. */
  public List<CaseRow> receivedBy(String account, Instant from, Instant to, int limit) {
    return jdbc.list(RECEIVED_BY, CaseLists::row, account, from, to, limit);
  }

  /** A clerk's drafts, the last kept first. */
  public List<DraftRow> draftsOf(String account, int limit) {
    return jdbc.list(
        DRAFTS,
        r ->
            new DraftRow(
                r.text("ref"), r.text("matter_name"), r.instant("begun_at"), r.instant("typed_at")),
        account,
        limit);
  }

  static CaseRow row(Jdbc.Row r) throws SQLException {
    String pressing = r.text("pressing_clock");
    String kind = r.text("applicant_kind");
    String reviewer = r.text("reviewed_by");
    return new CaseRow(
        r.number("id"),
        r.text("case_no"),
        r.text("matter_name"),
        HandlingKind.valueOf(r.text("handling_kind")),
        r.text("section"),
        r.text("applicant_name"),
        kind == null ? null : PartyKind.valueOf(kind),
        CaseState.valueOf(r.text("state")),
        r.instant("received_at"),
        pressing == null ? null : Pressing.valueOf(pressing),
        r.instant("due_at"),
        r.instant("warn_at"),
        r.instant("list_at"),
        r.flag("due_provisional"),
        reviewer == null ? "" : reviewer,
        r.text("receiving_counter"));
  }
}
