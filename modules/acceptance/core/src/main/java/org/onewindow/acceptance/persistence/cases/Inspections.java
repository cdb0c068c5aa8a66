package org.onewindow.acceptance.persistence.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.supervision.InspectedCase;
import org.onewindow.acceptance.domain.supervision.Inspection;
import org.onewindow.acceptance.domain.supervision.InspectionFinding;
import org.onewindow.acceptance.domain.supervision.SampleSeed;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.persistence.Slice;

/** Samples of cases that have ended and what was found. Nothing is ever removed. Thread-safe. */
@ApplicationScoped
public class Inspections {

  private static final String ENDED =
      " FROM acc_case_event e JOIN acc_case c ON c.id = e.case_id WHERE e.act IN ("
          + "'CLOSE', 'WITHDRAW', 'REFUSE_ACCEPTANCE', 'RECORD_NOT_NEEDED', 'LAPSE_CORRECTION',"
          + " 'LAPSE_TOLERANCE')"
          + " AND e.happened_at >= ? AND e.happened_at < ? AND (? = '' OR c.section = ?)";
  private static final String HOW_MANY = "SELECT COUNT(*) AS n" + ENDED;
  private static final String DRAW =
      "SELECT c.id, c.case_no" + ENDED + " ORDER BY SHA2(CONCAT(?, ',', c.case_no), 256) LIMIT ?";
  private static final String ADD =
      "INSERT INTO acc_inspection (name, unit, first_day, last_day, ended, wanted, seed, drawn_at,"
          + " drawn_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String ADD_CASE =
      "INSERT INTO acc_inspection_case (inspection_id, position, case_id, note, found_by)"
          + " VALUES (?, ?, ?, '', '')";
  private static final String COLUMNS =
      "SELECT i.id, i.name, i.unit, i.first_day, i.last_day, i.ended, i.wanted, i.seed, i.drawn_at,"
          + " i.drawn_by, (SELECT COUNT(*) FROM acc_inspection_case p WHERE p.inspection_id = i.id)"
          + " AS drawn, (SELECT COUNT(f.finding) FROM acc_inspection_case f"
          + " WHERE f.inspection_id = i.id) AS inspected FROM acc_inspection i ";
  private static final String ONE = COLUMNS + "WHERE i.id = ?";
  private static final String ALL = COLUMNS + "WHERE i.id < ? ORDER BY i.id DESC LIMIT ?";
  private static final String CASES =
      "SELECT p.position, c.case_no, c.matter_name, c.section, p.finding, p.note, p.found_at,"
          + " p.found_by FROM acc_inspection_case p JOIN acc_case c ON c.id = p.case_id"
          + " WHERE p.inspection_id = ? ORDER BY p.position LIMIT 500";
  private static final String FIND =
      "UPDATE acc_inspection_case SET finding = ?, note = ?, found_at = ?, found_by = ?"
          + " WHERE inspection_id = ? AND position = ? AND finding IS NULL";

  private final Jdbc jdbc;

  /** For the container's proxy. */
  protected Inspections() {
    this(null);
  }

  @Inject
  public Inspections(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Which cases that have ended a sample is taken of.
   *
   * @param from first moment of the end
   * @param to first moment that is outside again
   * @param unit section, or empty for all
   */
  public record Ended(Instant from, Instant to, String unit) {}

  /** A case that was drawn. */
  public record Lot(long caseId, String number) {}

  public long howMany(Ended ended) {
    return jdbc.first(
            HOW_MANY, r -> r.number("n"), ended.from(), ended.to(), ended.unit(), ended.unit())
        .orElse(0L);
  }

  /** The lots that a seed takes, the lowest first. */
  public List<Lot> draw(Ended ended, SampleSeed seed, int size) {
    return jdbc.list(
        DRAW,
        r -> new Lot(r.number("id"), r.text("case_no")),
        ended.from(),
        ended.to(),
        ended.unit(),
        ended.unit(),
        seed.hex(),
        size);
  }

  /**
   * Keeps a sample.
   *
   * @return its number
   */
  public long add(Inspection drawn, List<Lot> lots) {
    long id =
        jdbc.insert(
            ADD,
            drawn.name(),
            drawn.unit(),
            drawn.firstDay(),
            drawn.lastDay(),
            drawn.ended(),
            drawn.wanted(),
            drawn.seed().hex(),
            drawn.drawnAt(),
            drawn.drawnBy());
    List<Object[]> rows = new ArrayList<>();
    for (Lot lot : lots) {
      rows.add(new Object[] {id, rows.size() + 1, lot.caseId()});
    }
    jdbc.updateAll(ADD_CASE, rows);
    return id;
  }

  public Optional<Inspection> find(long id) {
    return jdbc.first(ONE, Inspections::inspection, id);
  }

  /** The latest first. */
  public Slice<Inspection> all(Optional<Cursor> after, int size) {
    long before = after.map(a -> a.number(0)).orElse(Long.MAX_VALUE);
    return Slice.of(
        jdbc.list(ALL, Inspections::inspection, before, size + 1), size, i -> Cursor.of(i.id()));
  }

  /** In the order of the draw. */
  public List<InspectedCase> cases(long inspection) {
    return jdbc.list(CASES, Inspections::inspected, inspection);
  }

  /**
   * Writes a finding down, once.
   *
   * @return whether nobody had written one before
   */
  public boolean found(
      long inspection,
      int position,
      InspectionFinding finding,
      String note,
      Instant at,
      String by) {
    return jdbc.update(FIND, finding, note, at, by, inspection, position) > 0;
  }

  private static Inspection inspection(Jdbc.Row r) throws SQLException {
    return new Inspection(
        r.number("id"),
        r.text("name"),
        r.text("unit"),
        r.date("first_day"),
        r.date("last_day"),
        r.number("ended"),
        r.integer("wanted"),
        new SampleSeed(r.text("seed")),
        r.instant("drawn_at"),
        r.text("drawn_by"),
        r.integer("drawn"),
        r.integer("inspected"));
  }

  private static InspectedCase inspected(Jdbc.Row r) throws SQLException {
    String finding = r.text("finding");
    return new InspectedCase(
        r.integer("position"),
        r.text("case_no"),
        r.text("matter_name"),
        r.text("section"),
        finding == null ? null : InspectionFinding.valueOf(finding),
        r.text("note"),
        r.instant("found_at"),
        r.text("found_by"));
  }
}
