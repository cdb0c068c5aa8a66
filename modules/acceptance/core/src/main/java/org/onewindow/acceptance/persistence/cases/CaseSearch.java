package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/**
 * 查询: the cases that are looked for, the latest first. Each kind of question has the statement of
 * its own index and names it: to weigh all the others takes the database longer than to read the
 * page. Words may be the beginning of many names or a part of many matters' names: which names and
 * matters there are is asked first, and then each for its latest cases, so that a page costs the
 * same however many cases there are. Read forward by keyset; no entity is loaded.
 */
@ApplicationScoped
public class CaseSearch {

  private static final String CASES = CaseLists.FIELDS + " FROM acc_case c ";

  /** What narrows every question. A case without a number has no time of receipt either. */
  private static final String NARROWED =
      " AND (c.received_at < ? OR (c.received_at = ? AND c.id < ?)) AND c.received_at >= ?"
          + " AND (? = '' OR c.state = ?)";

  private static final String OF_UNIT =
      " AND (? = 1 OR c.section = ? OR c.organ = ? OR c.receiving_unit = ?"
          + " OR c.section LIKE CONCAT(?, '-%'))";
  private static final String LATEST = " ORDER BY c.received_at DESC, c.id DESC LIMIT ?";
  private static final String WITHIN = NARROWED + OF_UNIT + LATEST;
  private static final String OF_STATE =
      CASES + "FORCE INDEX (acc_case_state) WHERE c.state = ?" + WITHIN;

  /** What cases are found by; the word is bound as it is, or as often as there are marks. */
  public enum By {
    /** Nothing: all that the reader may see. */
    NOTHING(CASES + "FORCE INDEX (acc_case_received) WHERE TRUE" + WITHIN),
    NUMBER(CASES + "WHERE c.case_no = ?" + WITHIN),
    BEGINNING_OF_NUMBER(CASES + "WHERE c.case_no LIKE CONCAT(?, '%')" + WITHIN),
    CERTIFICATE(CASES + "FORCE INDEX (acc_case_certificate) WHERE c.certificate_no = ?" + WITHIN),
    /** Blind index of a party's identity number or USCC. From the person to the cases. */
    PAPER(
        CASES
            + "WHERE c.id IN (SELECT p.case_id FROM acc_case_party p WHERE p.number_index = ?)"
            + WITHIN),
    /** Blind index of a party's telephone. */
    PHONE(
        CASES
            + "WHERE c.id IN (SELECT p.case_id FROM acc_case_party p WHERE p.phone_index = ?)"
            + WITHIN),
    /** Beginning of the applicant's name. */
    APPLICANT(CASES + "WHERE c.applicant_name LIKE CONCAT(?, '%')" + WITHIN),
    /** Part of the matter's name. */
    MATTER(CASES + "WHERE LOCATE(?, c.matter_name) > 0" + WITHIN);

    /** For whoever may see all cases, or where something else than the unit finds them. */
    private final String sql;

    By(String sql) {
      this.sql = sql;
    }
  }

  private static final Keyed NAMES =
      new Keyed(
          "SELECT applicant_name AS found FROM acc_case WHERE applicant_name LIKE CONCAT(?, '%')"
              + " GROUP BY applicant_name ORDER BY applicant_name LIMIT ?",
          "FORCE INDEX (acc_case_applicant_latest) WHERE c.applicant_name = ?");
  private static final Keyed MATTERS =
      new Keyed(
          "SELECT code AS found FROM acc_matter WHERE LOCATE(?, name) > 0 ORDER BY code LIMIT ?",
          "FORCE INDEX (acc_case_matter) WHERE c.matter_code = ?");

  /** The keys of one column that words mean, and the latest cases of one or several of them. */
  private record Keyed(String keys, String ofOne, String ofSeveral) {

    Keyed(String keys, String where) {
      this(keys, CASES + where + WITHIN, several(where));
    }

    /** Each key its own walk along the index; whole rows only for those that are shown. */
    private static String several(String where) {
      String one = "(SELECT c.id, c.received_at FROM acc_case c " + where + WITHIN + ")";
      return CaseLists.FIELDS
          + " FROM (SELECT k.id FROM ("
          + String.join(" UNION ALL ", Collections.nCopies(MOST, one))
          + ") k ORDER BY k.received_at DESC, k.id DESC LIMIT ?) l"
          + " JOIN acc_case c ON c.id = l.id ORDER BY c.received_at DESC, c.id DESC";
    }
  }

  /** With more keys than these, the cases are walked instead: so many are found soon. */
  private static final int MOST = 8;

  /** Where nothing finds the cases but whose they are: one of three ways, each by its index. */
  private static final List<String> WAYS =
      List.of(
          ofUnit("WHERE c.section = ?"),
          ofUnit("WHERE c.organ = ?"),
          ofUnit("WHERE c.receiving_unit = ?"));

  private static String ofUnit(String where) {
    return CASES + where + NARROWED + " AND LOCATE(?, c.matter_name) > 0" + LATEST;
  }

  private static final String SECTIONS =
      "SELECT DISTINCT section FROM acc_case WHERE section LIKE CONCAT(?, '-%') LIMIT 100";
  private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:01Z");

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected CaseSearch() {
    this(null);
  }

  @Inject
  public CaseSearch(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is searched for.
   *
   * @param unit whose cases may be seen; null for all
   * @param word what {@code by} says; empty for nothing
   * @param state name of a state, or empty
   * @param from received at or after, or null
   * @param to received before, or null
   */
  public record Wanted(String unit, By by, String word, String state, Instant from, Instant to) {

    private boolean isForAll() {
      return unit == null;
    }
  }

  /** Before which place in the order of the list, and how many. */
  private record Page(Instant at, long id, int limit) {

    /** A case is before the end of the days that are asked for, and before the last one shown. */
    static Page of(Wanted wanted, Optional<Cursor> after, int limit) {
      Instant to = wanted.to() == null ? LAST : wanted.to();
      Instant at = after.map(a -> a.moment(0)).orElse(LAST);
      return at.isBefore(to)
          ? new Page(at, after.map(a -> a.number(1)).orElse(0L), limit)
          : new Page(to, 0, limit);
    }
  }

  /** Cases found, the latest first. */
  public Slice<CaseRow> search(Wanted wanted, Optional<Cursor> after, int size) {
    Page page = Page.of(wanted, after, size + 1);
    List<CaseRow> rows =
        switch (wanted.by()) {
          case APPLICANT ->
              isSurname(wanted.word()) ? plain(wanted, page) : keyed(NAMES, wanted, page);
          case MATTER -> ofMatters(wanted, page);
          case NOTHING -> wanted.isForAll() ? ofAll(wanted, page) : ofUnit(wanted, page);
          default -> plain(wanted, page);
        };
    return Slice.of(rows, size, r -> Cursor.of(r.receivedAt(), r.id()));
  }

  /** One character, with which more names begin than could be asked for. */
  private static boolean isSurname(String word) {
    return word.codePointCount(0, word.length()) == 1;
  }

  private List<CaseRow> ofAll(Wanted wanted, Page page) {
    if (wanted.state().isEmpty()) {
      return plain(wanted, page);
    }
    List<Object> values = new ArrayList<>(List.of(wanted.state()));
    addNarrowed(values, wanted, page);
    return rows(OF_STATE, values);
  }

  private List<CaseRow> plain(Wanted wanted, Page page) {
    List<Object> values = new ArrayList<>();
    if (wanted.by() == By.APPLICANT) {
      values.add(escaped(wanted.word()));
    } else if (wanted.by() != By.NOTHING) {
      values.add(wanted.word());
    }
    addNarrowed(values, wanted, page);
    return rows(wanted.by().sql, values);
  }

  /** Words that no matter bears are not looked for in the cases. */
  private List<CaseRow> ofMatters(Wanted wanted, Page page) {
    if (wanted.isForAll()) {
      return keyed(MATTERS, wanted, page);
    }
    return keys(MATTERS, wanted.word(), 1).isEmpty() ? List.of() : ofUnit(wanted, page);
  }

  private List<CaseRow> keyed(Keyed by, Wanted wanted, Page page) {
    String word = wanted.by() == By.APPLICANT ? escaped(wanted.word()) : wanted.word();
    List<String> keys = keys(by, word, MOST + 1);
    if (keys.size() > MOST) {
      return plain(wanted, page);
    }
    if (keys.size() == 1) {
      List<Object> values = new ArrayList<>(keys);
      addNarrowed(values, wanted, page);
      return rows(by.ofOne(), values);
    }
    return keys.isEmpty() ? List.of() : severally(by, keys, wanted, page);
  }

  private List<String> keys(Keyed by, String word, int limit) {
    return jdbc.list(by.keys(), r -> r.text("found"), word, limit);
  }

  /** A key that is not there is null, which equals nothing. */
  private List<CaseRow> severally(Keyed by, List<String> keys, Wanted wanted, Page page) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      values.add(i < keys.size() ? keys.get(i) : null);
      addNarrowed(values, wanted, page);
    }
    values.add(page.limit());
    return rows(by.ofSeveral(), values);
  }

  /** From each way in which a case may be the unit's. */
  private List<CaseRow> ofUnit(Wanted wanted, Page page) {
    Map<Long, CaseRow> found = new HashMap<>();
    for (String way : WAYS) {
      addById(found, alongUnit(way, wanted.unit(), wanted, page));
    }
    for (String section : jdbc.list(SECTIONS, r -> r.text("section"), wanted.unit())) {
      addById(found, alongUnit(WAYS.get(0), section, wanted, page));
    }
    return latest(found.values(), page.limit());
  }

  private List<CaseRow> alongUnit(String sql, String unit, Wanted wanted, Page page) {
    List<Object> values = new ArrayList<>(List.of(unit));
    addTimeAndState(values, wanted, page);
    values.add(wanted.word());
    values.add(page.limit());
    return rows(sql, values);
  }

  private List<CaseRow> rows(String sql, List<Object> values) {
    return jdbc.list(sql, CaseLists::row, values.toArray());
  }

  private static void addById(Map<Long, CaseRow> found, List<CaseRow> rows) {
    rows.forEach(row -> found.put(row.id(), row));
  }

  private static List<CaseRow> latest(Collection<CaseRow> found, int limit) {
    return found.stream()
        .sorted(Comparator.comparing(CaseRow::receivedAt).thenComparing(CaseRow::id).reversed())
        .limit(limit)
        .toList();
  }

  private static void addNarrowed(List<Object> values, Wanted wanted, Page page) {
    addTimeAndState(values, wanted, page);
    String unit = wanted.isForAll() ? "" : wanted.unit();
    values.addAll(List.of(wanted.isForAll() ? 1 : 0, unit, unit, unit, unit, page.limit()));
  }

  private static void addTimeAndState(List<Object> values, Wanted wanted, Page page) {
    Instant from = wanted.from() == null ? FIRST : wanted.from();
    values.addAll(List.of(page.at(), page.at(), page.id(), from, wanted.state(), wanted.state()));
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
