package org.onewindow.platform.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onewindow.kernel.time.CalendarDay;
import org.onewindow.kernel.time.WorkCalendar;

/**
 * What a draft would do to one year.
 *
 * @param year the year
 * @param isNew the year was not known: deadlines in it were provisional
 * @param rest its days of rest afterwards
 * @param work its make-up working days afterwards
 * @param differences day by day, in ascending order
 */
public record CalendarChange(
    int year, boolean isNew, long rest, long work, List<Difference> differences) {

  public CalendarChange {
    differences = List.copyOf(differences);
  }

  /**
   * One day that changes.
   *
   * @param date the day
   * @param before null where nothing was said about the day
   * @param after null where nothing is said any more
   */
  public record Difference(LocalDate date, CalendarDay before, CalendarDay after) {}

  /** What the draft would change in the calendar as it is. */
  public static List<CalendarChange> between(WorkCalendar calendar, CalendarDraft draft) {
    List<CalendarChange> changes = new ArrayList<>();
    draft.years().forEach((year, days) -> changes.add(of(calendar, year, days)));
    return changes;
  }

  private static CalendarChange of(WorkCalendar calendar, int year, List<CalendarDay> days) {
    Map<LocalDate, CalendarDay> before = byDate(calendar.exceptionsOf(year));
    Map<LocalDate, CalendarDay> after = byDate(days);
    Map<LocalDate, Difference> differences = new TreeMap<>();
    before.forEach((date, day) -> differences.put(date, new Difference(date, day, null)));
    after.forEach(
        (date, day) -> differences.put(date, new Difference(date, before.get(date), day)));
    differences.values().removeIf(d -> d.after() != null && d.after().equals(d.before()));
    long work =
        days.stream().filter(d -> d.kind() == org.onewindow.kernel.time.DayKind.WORK).count();
    return new CalendarChange(
        year, !calendar.knows(year), days.size() - work, work, List.copyOf(differences.values()));
  }

  private static Map<LocalDate, CalendarDay> byDate(List<CalendarDay> days) {
    return days.stream().collect(Collectors.toMap(CalendarDay::date, Function.identity()));
  }
}
