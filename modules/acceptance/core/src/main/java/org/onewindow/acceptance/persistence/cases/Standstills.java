package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.supervision.Standstill;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/**
 * How many days cases stood still, counted as the clock counts them: at the closing of each working
 * day, and for a procedure no longer than the applicant was told. The days come from the calendar
 * and go into the query as a list. Thread-safe.
 */
@ApplicationScoped
public class Standstills {

  private static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

  /** What stood still at some time between two moments, from when until when. */
  private static final String STOOD =
      " (SELECT p.case_id, p.seq, p.type, p.procedure_name, p.cause,"
          + " COALESCE(p.counts_statutory, TRUE) AS counts_statutory,"
          + " COALESCE(p.counts_promised, TRUE) AS counts_promised,"
          + " COALESCE(p.started_at, p.begun_at) AS from_at,"
          + " LEAST(COALESCE(p.ended_at, CAST('9999-12-31' AS DATETIME(6))),"
          + " CASE WHEN p.type = 'SUSPENSION' THEN CAST('9999-12-31' AS DATETIME(6))"
          + " WHEN p.type = 'SPECIAL' THEN p.until_at"
          + " WHEN p.asked_at IS NULL THEN p.ask_until_at"
          + " ELSE GREATEST(p.until_at, COALESCE(p.held_at, p.until_at)) END) AS to_at"
          // what ended long ago is most of what is there: walked by its end, not by what was told
          + " FROM acc_case_proceeding p FORCE INDEX (acc_case_proceeding_open)"
          + " WHERE p.type IN ('SPECIAL', 'HEARING', 'SUSPENSION')"
          + " AND (p.ended_at IS NULL OR p.ended_at > ?) AND p.begun_at < ?"
          + " AND (p.type = 'SUSPENSION' OR (p.started_at IS NOT NULL"
          + " AND (p.counts_statutory = FALSE OR p.counts_promised = FALSE)))) s";

  private static final String CLOSINGS =
      " JSON_TABLE(?, '$[*]' COLUMNS (closing VARCHAR(26) PATH '$')) d";
  private static final String STILL =
      " s.from_at <= CAST(d.closing AS DATETIME(6)) AND s.to_at > CAST(d.closing AS DATETIME(6))";
  private static final String AT =
      " AND (? = '' OR c.section = ?) AND (? = '' OR c.receiving_counter = ?)";

  private static final String SUMS =
      "SELECT c.section AS unit, s.type, COUNT(*) AS days, COUNT(DISTINCT s.case_id) AS cases FROM"
          + STOOD
          + " JOIN acc_case c ON c.id = s.case_id JOIN"
          + CLOSINGS
          + " ON"
          + STILL
          + " WHERE c.id > 0"
          + AT
          + " GROUP BY c.section, s.type ORDER BY c.section, s.type";
  private static final String LIST =
      "SELECT c.id, c.case_no, c.matter_name, c.section, s.seq, s.type, s.procedure_name, s.cause,"
          + " s.counts_statutory, s.counts_promised, s.from_at, s.to_at, (SELECT COUNT(*) FROM"
          + CLOSINGS
          + " WHERE"
          + STILL
          + ") AS days FROM"
          + STOOD
          + " JOIN acc_case c ON c.id = s.case_id WHERE (? = '' OR s.type = ?)"
          + AT
          + " AND (s.from_at < ? OR (s.from_at = ? AND (s.case_id < ? OR (s.case_id = ?"
          + " AND s.seq < ?))))"
          + " HAVING days > 0 ORDER BY s.from_at DESC, s.case_id DESC, s.seq DESC LIMIT ?";

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected Standstills() {
    this(null);
  }

  @Inject
  public Standstills(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is asked; empty texts narrow nothing.
   *
   * @param closings of the working days that count, in order of time
   * @param unit section that handles the case
   * @param window counter that received it
   */
  public record Within(List<Instant> closings, String unit, String window) {

    boolean isEmpty() {
      return closings.isEmpty();
    }

    private Instant first() {
      return closings.get(0);
    }

    private Instant after() {
      return closings.get(closings.size() - 1).plusNanos(1000);
    }

    private String json() {
      return closings.stream()
          .map(c -> "\"" + LocalDateTime.ofInstant(c, ZoneOffset.UTC) + "\"")
          .collect(Collectors.joining(",", "[", "]"));
    }
  }

  /** Days of a section, and of how many cases. */
  public record Sum(String unit, Standstill of, long days, long cases) {}

  /**
   * Something for which a case stood still.
   *
   * @param name of the procedure, or empty
   * @param cause name of a cause of suspension, or empty
   * @param to until when it counts; empty where it lasts
   * @param days of those asked for
   */
  public record Stood(
      long id,
      int seq,
      String number,
      String matter,
      String section,
      Standstill of,
      String name,
      String cause,
      boolean countsStatutory,
      boolean countsPromised,
      Instant from,
      Optional<Instant> to,
      long days) {}

  /** By section and kind. */
  public List<Sum> sums(Within within) {
    return within.isEmpty()
        ? List.of()
        : jdbc.list(
            SUMS,
            r ->
                new Sum(
                    r.text("unit"),
                    Standstill.valueOf(r.text("type")),
                    r.number("days"),
                    r.number("cases")),
            within.first(),
            within.after(),
            within.json(),
            within.unit(),
            within.unit(),
            within.window(),
            within.window());
  }

  /**
   * What the sums count, the latest first.
   *
   * @param of one kind alone, or empty
   */
  public Slice<Stood> list(
      Within within, Optional<Standstill> of, Optional<Cursor> after, int size) {
    if (within.isEmpty()) {
      return new Slice<>(List.of(), Optional.empty());
    }
    String type = of.map(Enum::name).orElse("");
    Instant from = after.map(a -> a.moment(0)).orElse(FOREVER);
    long id = after.map(a -> a.number(1)).orElse(Long.MAX_VALUE);
    long seq = after.map(a -> a.number(2)).orElse(0L);
    return Slice.of(
        jdbc.list(
            LIST,
            Standstills::stood,
            within.json(),
            within.first(),
            within.after(),
            type,
            type,
            within.unit(),
            within.unit(),
            within.window(),
            within.window(),
            from,
            from,
            id,
            id,
            seq,
            size + 1),
        size,
        s -> Cursor.of(s.from(), s.id(), s.seq()));
  }

  private static Stood stood(Jdbc.Row r) throws SQLException {
    return new Stood(
        r.number("id"),
        r.integer("seq"),
        r.text("case_no"),
        r.text("matter_name"),
        r.text("section"),
        Standstill.valueOf(r.text("type")),
        orEmpty(r.text("procedure_name")),
        orEmpty(r.text("cause")),
        r.flag("counts_statutory"),
        r.flag("counts_promised"),
        r.instant("from_at"),
        Optional.of(r.instant("to_at")).filter(FOREVER::isAfter),
        r.number("days"));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
