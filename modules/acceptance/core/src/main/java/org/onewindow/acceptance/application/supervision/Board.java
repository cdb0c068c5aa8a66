package org.onewindow.acceptance.application.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onewindow.acceptance.domain.supervision.Measure;
import org.onewindow.acceptance.domain.supervision.Period;

/**
 * What the board shows.
 *
 * @param totals of the period; what stands now for {@link Measure.Kind#NOW}
 * @param before the same of the period before; nothing for what stands now
 * @param lamps of all open cases
 * @param units sections with anything to show, by code
 * @param windows counters with anything to show, by code
 * @param days what came and what was decided, day by day
 */
public record Board(
    Period period,
    Map<Measure, Long> totals,
    Map<Measure, Long> before,
    Lamps lamps,
    List<Line> units,
    List<Line> windows,
    List<Day> days) {

  /** Open cases: with time, near the end, past it. */
  public record Lamps(long green, long yellow, long red) {
    static final Lamps NONE = new Lamps(0, 0, 0);

    public long all() {
      return green + yellow + red;
    }

    Lamps plus(long moreGreen, long moreYellow, long moreRed) {
      return new Lamps(green + moreGreen, yellow + moreYellow, red + moreRed);
    }
  }

  /** One section or one counter. */
  public record Line(String code, Map<Measure, Long> counts, Lamps lamps) {
    public long count(Measure measure) {
      return counts.getOrDefault(measure, 0L);
    }
  }

  /** One day. */
  public record Day(LocalDate day, long received, long decided) {}

  public long total(Measure measure) {
    return totals.getOrDefault(measure, 0L);
  }

  public long before(Measure measure) {
    return before.getOrDefault(measure, 0L);
  }
}
