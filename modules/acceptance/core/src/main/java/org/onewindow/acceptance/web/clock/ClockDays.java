package org.onewindow.acceptance.web.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.kernel.clock.ClockName;
import org.onewindow.kernel.clock.ClockReading;
import org.onewindow.kernel.clock.ClockReadings;
import org.onewindow.kernel.clock.ClockRule;
import org.onewindow.kernel.clock.CountedDay;
import org.onewindow.kernel.clock.CountedReason;
import org.onewindow.kernel.clock.LimitUnit;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.web.calendar.MonthGrid;

/**
 * The days of one clock as a page opens them: {@code clock/days.jte}.
 *
 * @param question e.g. 承诺时限为什么到 3 月 24 日？
 * @param months only the weeks between start and due day
 * @param legend what the looks mean and which article stands behind them, one sentence each
 * @param provisional a year is not announced: the due day may change
 */
public record ClockDays(
    String question, List<MonthGrid> months, List<String> legend, boolean provisional) {

  private static final int LONGEST_MARK = 3;

  public ClockDays {
    months = List.copyOf(months);
    legend = List.copyOf(legend);
  }

  /** The clocks that have started, in their order. */
  public static List<ClockDays> of(ClockReadings readings, ClockRule rule, Texts texts) {
    List<ClockDays> all = new ArrayList<>();
    for (ClockReading clock : readings.clocks()) {
      of(clock, unit(clock.name(), rule), texts).ifPresent(all::add);
    }
    return all;
  }

  /** Empty for a clock that has not started. */
  public static Optional<ClockDays> of(ClockReading clock, LimitUnit unit, Texts texts) {
    if (!clock.isStarted()) {
      return Optional.empty();
    }
    Map<LocalDate, CountedDay> byDate =
        clock.days().stream().collect(Collectors.toMap(CountedDay::date, Function.identity()));
    LocalDate start = clock.startedAt().toLocalDate();
    LocalDate due = clock.due();
    return Optional.of(
        new ClockDays(
            texts.get(
                "clock.why",
                texts.of("clock.name", clock.name()),
                texts.get("ui.day", due.getMonthValue(), due.getDayOfMonth())),
            MonthGrid.between(
                start, due, texts, day -> cell(day, start, clock, byDate.get(day), texts)),
            legend(clock, unit, texts),
            clock.provisional()));
  }

  private static LimitUnit unit(ClockName name, ClockRule rule) {
    return switch (name) {
      case STATUTORY -> rule.statutory().unit();
      case PROMISED -> rule.promised().unit();
      case ACCEPTANCE, DELIVERY -> LimitUnit.WORKING_DAY;
    };
  }

  private static MonthGrid.Cell cell(
      LocalDate date, LocalDate start, ClockReading clock, CountedDay day, Texts texts) {
    int number = date.getDayOfMonth();
    boolean due = date.equals(clock.due());
    String dueMark = due ? texts.get("clock.mark.due") : "";
    if (day == null) {
      String startMark = date.equals(start) ? texts.of("clock.mark.start", clock.name()) : "";
      return new MonthGrid.Cell(number, due ? "due" : "", due ? dueMark : startMark, "");
    }
    String words = texts.of("clock.reason", day.reason());
    return switch (day.reason()) {
      case WORKDAY -> new MonthGrid.Cell(number, due ? "c due" : "c", dueMark, words);
      case MAKE_UP_WORKDAY ->
          new MonthGrid.Cell(
              number, due ? "c due" : "c", due ? dueMark : texts.get("calendar.mark.work"), words);
      case WEEKEND -> new MonthGrid.Cell(number, due ? "h due" : "h", dueMark, words);
      case HOLIDAY ->
          new MonthGrid.Cell(
              number, "h", shortened(day.name(), texts), (words + " " + day.name()).strip());
      case PAUSED ->
          new MonthGrid.Cell(number, "p", texts.get("clock.mark.paused"), words + " " + day.kind());
    };
  }

  private static String shortened(String holiday, Texts texts) {
    boolean fits = !holiday.isEmpty() && holiday.length() <= LONGEST_MARK;
    return fits ? holiday : texts.get("calendar.mark.rest");
  }

  private static List<String> legend(ClockReading clock, LimitUnit unit, Texts texts) {
    List<String> legend = new ArrayList<>();
    legend.add(texts.of("clock.article", clock.name()));
    legend.add(texts.of("clock.unit", unit));
    Set<String> procedures = new LinkedHashSet<>();
    Set<String> holidays = new LinkedHashSet<>();
    for (CountedDay day : clock.days()) {
      if (day.reason() == CountedReason.PAUSED) {
        procedures.add(day.kind());
      } else if (day.reason() == CountedReason.HOLIDAY && !day.name().isEmpty()) {
        holidays.add(day.name());
      }
    }
    String and = texts.get("clock.and");
    if (!procedures.isEmpty()) {
      legend.add(texts.get("clock.legend.paused", String.join(and, procedures)));
    }
    if (!holidays.isEmpty()) {
      legend.add(texts.get("clock.legend.holidays", String.join(and, holidays)));
    }
    legend.add(texts.get("clock.legend.looks"));
    return legend;
  }
}
