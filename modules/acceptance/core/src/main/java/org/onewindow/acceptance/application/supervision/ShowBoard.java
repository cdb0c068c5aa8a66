package org.onewindow.acceptance.application.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.supervision.Measure;
import org.onewindow.acceptance.domain.supervision.Period;
import org.onewindow.acceptance.persistence.cases.SupervisionCounts;
import org.onewindow.acceptance.persistence.cases.SupervisionCounts.Count;
import org.onewindow.acceptance.persistence.cases.SupervisionCounts.OfDay;
import org.onewindow.acceptance.persistence.cases.SupervisionCounts.Within;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.platform.identity.Permitted;

/** 督查看板: a day, a week or a month of the hall in numbers, by unit and window. */
@ApplicationScoped
public class ShowBoard {

  /** A single day is drawn with the days before it: one column says nothing. */
  private static final int DAYS_AROUND = 13;

  private final SupervisionCounts counts;
  private final OfficeHours office;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected ShowBoard() {
    this(null, null, null);
  }

  @Inject
  ShowBoard(SupervisionCounts counts, OfficeHours office, InstantSource clock) {
    this.counts = counts;
    this.office = office;
    this.clock = clock;
  }

  /**
   * @param asked which days, and which section or counter alone
   */
  @Transactional
  @Permitted(SupervisionRoles.READ)
  public Board of(Question asked) {
    Period period = asked.period(office.dayOf(clock.instant()));
    Instant now = clock.instant();
    Tally tally = new Tally();
    counts.happened(within(period, asked)).forEach(tally::add);
    LocalDate today = office.dayOf(now);
    Period ofToday = Period.of(Period.Span.DAY, today);
    counts
        .open(
            now,
            ofToday.begin(office.zone()),
            ofToday.end(office.zone()),
            asked.unit(),
            asked.window())
        .forEach(tally::add);
    Tally before = new Tally();
    counts.happened(within(period.before(), asked)).forEach(before::add);
    return new Board(
        period,
        tally.totals,
        before.totals,
        tally.lamps,
        tally.lines(tally.units),
        tally.lines(tally.windows),
        days(period, asked));
  }

  private Within within(Period period, Question asked) {
    return asked.within(period, office.zone());
  }

  private List<Board.Day> days(Period period, Question asked) {
    Period drawn =
        period.span() == Period.Span.DAY
            ? new Period(Period.Span.DAY, period.from().minusDays(DAYS_AROUND), period.to())
            : period;
    Within within = within(drawn, asked);
    int offset = office.zone().getRules().getOffset(within.from()).getTotalSeconds();
    Map<LocalDate, Long> received = byDay(counts.intakeByDay(within, offset));
    Map<LocalDate, Long> decided = byDay(counts.decidedByDay(within, offset));
    return drawn.days().stream()
        .map(d -> new Board.Day(d, received.getOrDefault(d, 0L), decided.getOrDefault(d, 0L)))
        .toList();
  }

  private static Map<LocalDate, Long> byDay(List<OfDay> found) {
    return found.stream().collect(Collectors.toMap(OfDay::day, OfDay::number, Long::sum));
  }

  /** Adds up what the database counted for each section and counter. */
  private static final class Tally {
    private final Map<Measure, Long> totals = new EnumMap<>(Measure.class);
    private final Map<String, Map<Measure, Long>> units = new TreeMap<>();
    private final Map<String, Map<Measure, Long>> windows = new TreeMap<>();
    private final Map<Map<Measure, Long>, Board.Lamps> lampsOf = new java.util.IdentityHashMap<>();
    private Board.Lamps lamps = Board.Lamps.NONE;

    void add(Count count) {
      add(count.unit(), count.window(), count.measure(), count.number());
    }

    void add(SupervisionCounts.Lamps open) {
      long all = open.green() + open.near() + open.over();
      add(open.unit(), open.window(), Measure.OPEN, all);
      add(open.unit(), open.window(), Measure.OVERDUE_NOW, open.over());
      add(open.unit(), open.window(), Measure.DUE_TODAY, open.today());
      lamps = lamps.plus(open.green(), open.near(), open.over());
      for (Map<Measure, Long> line : List.of(unit(open.unit()), window(open.window()))) {
        lampsOf.merge(
            line,
            Board.Lamps.NONE.plus(open.green(), open.near(), open.over()),
            (a, b) -> a.plus(b.green(), b.yellow(), b.red()));
      }
    }

    private void add(String unit, String window, Measure measure, long number) {
      totals.merge(measure, number, Long::sum);
      unit(unit).merge(measure, number, Long::sum);
      window(window).merge(measure, number, Long::sum);
    }

    private Map<Measure, Long> unit(String code) {
      return units.computeIfAbsent(code, c -> new EnumMap<>(Measure.class));
    }

    private Map<Measure, Long> window(String code) {
      return windows.computeIfAbsent(code, c -> new EnumMap<>(Measure.class));
    }

    private List<Board.Line> lines(Map<String, Map<Measure, Long>> found) {
      Function<Map<Measure, Long>, Board.Lamps> lampsOfLine =
          line -> lampsOf.getOrDefault(line, Board.Lamps.NONE);
      return found.entrySet().stream()
          .map(e -> new Board.Line(e.getKey(), e.getValue(), lampsOfLine.apply(e.getValue())))
          .toList();
    }
  }
}
