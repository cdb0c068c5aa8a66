package org.onewindow.platform.web.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.onewindow.kernel.time.CalendarDay;
import org.onewindow.kernel.time.DayKind;
import org.onewindow.kernel.time.DayStatus;
import org.onewindow.kernel.time.WorkCalendar;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.time.CalendarYear;

/**
 * A year of the calendar on the screen.
 *
 * @param year the year
 * @param known false where the holidays are not announced: Monday to Friday is a guess
 * @param version of the year
 * @param years the years one can turn to
 * @param months twelve
 * @param rest number of days of rest beyond weekends
 * @param work number of make-up working days
 * @param workingDays number of working days of the year
 */
public record YearView(
    int year,
    boolean known,
    long version,
    List<Turn> years,
    List<MonthGrid> months,
    long rest,
    long work,
    long workingDays) {

  /** A year one can turn to. */
  public record Turn(int year, boolean known, boolean current) {}

  static YearView of(CalendarYear shown, List<CalendarYear> known, int thisYear, Texts texts) {
    WorkCalendar calendar =
        WorkCalendar.of(shown.days(), shown.isKnown() ? Set.of(shown.year()) : Set.of());
    LocalDate first = LocalDate.of(shown.year(), 1, 1);
    long work = shown.days().stream().filter(d -> d.kind() == DayKind.WORK).count();
    return new YearView(
        shown.year(),
        shown.isKnown(),
        shown.version(),
        turns(shown.year(), known, thisYear),
        IntStream.rangeClosed(1, 12)
            .mapToObj(m -> YearMonth.of(shown.year(), m))
            .map(m -> MonthGrid.of(m, texts, day -> cell(calendar, day, texts)))
            .toList(),
        shown.days().size() - work,
        work,
        first.datesUntil(first.plusYears(1)).filter(calendar::isWorkingDay).count());
  }

  private static List<Turn> turns(int shown, List<CalendarYear> known, int thisYear) {
    Set<Integer> years = new java.util.TreeSet<>(known.stream().map(CalendarYear::year).toList());
    Set<Integer> all = new java.util.TreeSet<>(years);
    all.addAll(List.of(shown, thisYear, thisYear + 1));
    return all.stream().map(y -> new Turn(y, years.contains(y), y == shown)).toList();
  }

  private static MonthGrid.Cell cell(WorkCalendar calendar, LocalDate day, Texts texts) {
    DayStatus status = calendar.why(day);
    String words = texts.of("calendar.day", status.reason());
    return switch (status.reason()) {
      case WORKDAY -> new MonthGrid.Cell(day.getDayOfMonth(), "", "", "");
      case WEEKEND -> new MonthGrid.Cell(day.getDayOfMonth(), "h", "", words);
      case HOLIDAY ->
          new MonthGrid.Cell(
              day.getDayOfMonth(),
              "p",
              texts.get("calendar.mark.rest"),
              words + " " + status.holiday());
      case MAKE_UP_WORKDAY ->
          new MonthGrid.Cell(day.getDayOfMonth(), "c", texts.get("calendar.mark.work"), words);
    };
  }

  /** The name and the dates of each holiday, for those who read rather than look. */
  static List<Holiday> holidays(List<CalendarDay> days) {
    java.util.Map<String, Holiday> byName = new java.util.LinkedHashMap<>();
    for (CalendarDay day : days) {
      byName
          .computeIfAbsent(
              day.holiday(),
              n -> new Holiday(n, new java.util.ArrayList<>(), new java.util.ArrayList<>()))
          .add(day);
    }
    return List.copyOf(byName.values());
  }

  /** One holiday of the year. */
  public record Holiday(String name, List<LocalDate> rest, List<LocalDate> work) {
    private void add(CalendarDay day) {
      (day.kind() == DayKind.REST ? rest : work).add(day.date());
    }
  }
}
