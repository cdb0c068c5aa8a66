package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.Desk;
import org.onewindow.acceptance.domain.cases.DueDates.Pressing;
import org.onewindow.acceptance.domain.cases.Lamp;
import org.onewindow.acceptance.domain.cases.PartyKind;
import org.onewindow.acceptance.domain.matter.HandlingKind;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/** The lists in which people look for cases. Read forward by keyset; no entity is loaded. */
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
  private static final String OF_SECTION =
      COLUMNS + "WHERE c.section = ? AND c.desk = ?" + AFTER_DUE;
  private static final String OF_ORGAN = COLUMNS + "WHERE c.organ = ? AND c.desk = ?" + AFTER_DUE;
  private static final String OF_HALL =
      COLUMNS + "WHERE c.receiving_unit = ? AND c.desk = ?" + AFTER_DUE;
  private static final String OF_REVIEWER =
      COLUMNS + "WHERE c.reviewed_by = ? AND c.state = ?" + AFTER_DUE;
  private static final String RECEIVED_BY =
      COLUMNS
          + "WHERE c.received_by = ? AND c.received_at >= ? AND c.received_at < ?"
          + " ORDER BY c.received_at DESC, c.id DESC LIMIT ?";
  private static final String NARROWED =
      " AND c.case_no IS NOT NULL AND (c.received_at < ? OR (c.received_at = ? AND c.id < ?))"
          + " AND (? = '' OR c.case_no LIKE CONCAT(?, '%'))"
          + " AND (? = '' OR c.matter_code = ?)"
          + " AND (? = '' OR LOCATE(?, c.matter_name) > 0)"
          + " AND (? = '' OR c.state = ?)"
          + " AND (? = '' OR c.certificate_no = ?)"
          + " AND (? = '' OR c.applicant_name LIKE CONCAT(?, '%'))"
          + " AND c.received_at >= ? AND c.received_at < ?"
          + " ORDER BY c.received_at DESC, c.id DESC LIMIT ?";
  private static final String WITHIN =
      "WHERE (? = 1 OR c.section = ? OR c.organ = ? OR c.receiving_unit = ?"
          + "   OR c.section LIKE CONCAT(?, '-%'))"
          + NARROWED;
  private static final String SEARCH = COLUMNS + WITHIN;

  /** From the person to the cases: the other way round every case would be looked at. */
  private static final String SEARCH_PERSON =
      COLUMNS
          + "JOIN (SELECT case_id FROM acc_case_party WHERE number_index = ?"
          + " UNION SELECT case_id FROM acc_case_party WHERE phone_index = ?) p"
          + " ON p.case_id = c.id "
          + WITHIN;

  /** Where nothing finds the cases but whose they are: one of three ways, each by its index. */
  private static final List<String> OF_UNIT =
      List.of(
          COLUMNS + "WHERE c.section = ?" + NARROWED,
          COLUMNS + "WHERE c.organ = ?" + NARROWED,
          COLUMNS + "WHERE c.receiving_unit = ?" + NARROWED);

  private static final String SECTIONS =
      "SELECT DISTINCT section FROM acc_case WHERE section LIKE CONCAT(?, '-%') LIMIT 100";

  private static final String MATTER_NAMED =
      "SELECT 1 AS found FROM acc_matter WHERE LOCATE(?, name) > 0 LIMIT 1";
  private static final String DRAFTS =
      "SELECT ref, matter_name, begun_at, typed_at FROM acc_case"
          + " WHERE begun_by = ? AND state = 'DRAFT' ORDER BY typed_at DESC, id DESC LIMIT ?";
  private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:01Z");

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

  /**
   * What is searched for; empty texts and nulls narrow nothing.
   *
   * @param unit whose cases may be seen; null for all
   * @param number beginning of a case number
   * @param matter code of a matter
   * @param words of the matter's name
   * @param state name of a state
   * @param certificate number of a certificate
   * @param applicant beginning of the applicant's name
   * @param numberIndex blind index of an identity number
   * @param phoneIndex blind index of a telephone
   * @param from received at or after, or null
   * @param to received before, or null
   */
  public record Wanted(
      String unit,
      String number,
      String matter,
      String words,
      String state,
      String certificate,
      String applicant,
      String numberIndex,
      String phoneIndex,
      Instant from,
      Instant to) {

    /** By a number, a person or a name, whosever the case is. */
    private boolean isFoundByItsOwn() {
      return !(number + certificate + applicant + numberIndex + phoneIndex).isEmpty();
    }
  }

  /** Cases found, the latest first. */
  public Slice<CaseRow> search(Wanted wanted, Optional<Cursor> after, int size) {
    Instant receivedAt = after.map(a -> a.moment(0)).orElse(LAST);
    long id = after.map(a -> a.number(1)).orElse(Long.MAX_VALUE);
    if (!wanted.words().isEmpty() && !isInAMattersName(wanted.words())) {
      return Slice.of(List.of(), size, r -> Cursor.of(r.receivedAt(), r.id()));
    }
    List<Object> narrowed = narrowed(wanted, receivedAt, id, size + 1);
    List<CaseRow> rows =
        wanted.unit() == null || wanted.isFoundByItsOwn()
            ? within(wanted, narrowed)
            : ofUnit(wanted.unit(), narrowed, size + 1);
    return Slice.of(rows, size, r -> Cursor.of(r.receivedAt(), r.id()));
  }

  private List<CaseRow> within(Wanted wanted, List<Object> narrowed) {
    String unit = wanted.unit() == null ? "" : wanted.unit();
    List<Object> values = new ArrayList<>();
    boolean person = !wanted.numberIndex().isEmpty();
    if (person) {
      values.add(wanted.numberIndex());
      values.add(wanted.phoneIndex());
    }
    values.addAll(List.of(wanted.unit() == null ? 1 : 0, unit, unit, unit, unit));
    values.addAll(narrowed);
    return jdbc.list(person ? SEARCH_PERSON : SEARCH, CaseLists::row, values.toArray());
  }

  /** The same as {@link #within}, from each way in which a case may be the unit's. */
  private List<CaseRow> ofUnit(String unit, List<Object> narrowed, int limit) {
    Map<Long, CaseRow> found = new HashMap<>();
    for (String way : OF_UNIT) {
      found.putAll(byId(way, unit, narrowed));
    }
    for (String section : jdbc.list(SECTIONS, r -> r.text("section"), unit)) {
      found.putAll(byId(OF_UNIT.get(0), section, narrowed));
    }
    return found.values().stream()
        .sorted(Comparator.comparing(CaseRow::receivedAt).thenComparing(CaseRow::id).reversed())
        .limit(limit)
        .toList();
  }

  private Map<Long, CaseRow> byId(String sql, String unit, List<Object> narrowed) {
    List<Object> values = new ArrayList<>(List.of(unit));
    values.addAll(narrowed);
    return jdbc.list(sql, CaseLists::row, values.toArray()).stream()
        .collect(Collectors.toMap(CaseRow::id, Function.identity()));
  }

  private static List<Object> narrowed(Wanted wanted, Instant receivedAt, long id, int limit) {
    return List.of(
        receivedAt,
        receivedAt,
        id,
        wanted.number(),
        wanted.number(),
        wanted.matter(),
        wanted.matter(),
        wanted.words(),
        wanted.words(),
        wanted.state(),
        wanted.state(),
        wanted.certificate(),
        wanted.certificate(),
        wanted.applicant(),
        escaped(wanted.applicant()),
        wanted.from() == null ? FIRST : wanted.from(),
        wanted.to() == null ? LAST : wanted.to(),
        limit);
  }

  /** Words that no matter bears would be looked for in every case. */
  private boolean isInAMattersName(String words) {
    return jdbc.first(MATTER_NAMED, r -> r.flag("found"), words).isPresent();
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
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
