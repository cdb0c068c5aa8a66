package org.onewindow.kernel.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onewindow.kernel.refusal.Refusal;

/**
 * Which days are working days (行政许可法 art. 82: limits are counted in working days, without statutory
 * holidays).
 *
 * <p>Monday to Friday are working days unless the State Council's notice of the year says REST;
 * weekend days are not unless it says WORK. A year whose notice is not known yet is taken as plain
 * Monday to Friday, and whatever was computed with it is provisional: exceptions given for such a
 * year are disregarded. Immutable and thread-safe.
 */
public final class WorkCalendar {

  private static final WorkCalendar PLAIN = new WorkCalendar(new TreeMap<>(), new TreeSet<>());

  private final NavigableMap<LocalDate, CalendarDay> exceptions;
  private final NavigableSet<Integer> knownYears;

  private WorkCalendar(
      NavigableMap<LocalDate, CalendarDay> exceptions, NavigableSet<Integer> knownYears) {
    this.exceptions = exceptions;
    this.knownYears = knownYears;
  }

  /** Monday to Friday in every year, none of them known. */
  public static WorkCalendar plain() {
    return PLAIN;
  }

  /**
   * @param days the exceptions; the same day twice is allowed only if it says the same
   * @param knownYears years whose notice is out, also those without any exception
   * @throws org.onewindow.kernel.refusal.Refused {@code CALENDAR_DAY_CONTRADICTION} when one day is
   *     given as REST and as WORK
   */
  public static WorkCalendar of(Collection<CalendarDay> days, Collection<Integer> knownYears) {
    NavigableMap<LocalDate, CalendarDay> byDate = new TreeMap<>();
    for (CalendarDay day : days) {
      CalendarDay other = byDate.putIfAbsent(day.date(), day);
      if (other != null && other.kind() != day.kind()) {
        throw Refusal.of("CALENDAR_DAY_CONTRADICTION", day.date()).raise();
      }
    }
    return new WorkCalendar(byDate, new TreeSet<>(knownYears));
  }

  public boolean isWorkingDay(LocalDate day) {
    return reason(day).isWorking();
  }

  /** What the day is, with the holiday's name where there is one. */
  public DayStatus why(LocalDate day) {
    DayReason reason = reason(day);
    boolean named = reason == DayReason.HOLIDAY || reason == DayReason.MAKE_UP_WORKDAY;
    return new DayStatus(reason, named ? exceptions.get(day).holiday() : "");
  }

  private DayReason reason(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    CalendarDay exception = knows(day.getYear()) ? exceptions.get(day) : null;
    if (exception == null) {
      return weekend ? DayReason.WEEKEND : DayReason.WORKDAY;
    }
    if (exception.kind() == DayKind.REST) {
      return DayReason.HOLIDAY;
    }
    return weekend ? DayReason.MAKE_UP_WORKDAY : DayReason.WORKDAY;
  }

  /** The first working day after the given one. */
  public LocalDate nextWorkingDay(LocalDate after) {
    return workingDayFrom(after.plusDays(1));
  }

  /** The day itself if it is a working day, else the first one after it. */
  public LocalDate workingDayFrom(LocalDate day) {
    LocalDate candidate = day;
    while (!isWorkingDay(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  /** Whether the notice of the year is known; if not, what falls into it is provisional. */
  public boolean knows(int year) {
    return knownYears.contains(year);
  }

  /** Whether every year touched between the two days, both included, is known. */
  public boolean knows(LocalDate from, LocalDate to) {
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      if (!knows(year)) {
        return false;
      }
    }
    return true;
  }

  /** In ascending order. */
  public Set<Integer> knownYears() {
    return java.util.Collections.unmodifiableSet(knownYears);
  }

  /** The exceptions of a known year in ascending order; empty for an unknown one. */
  public List<CalendarDay> exceptionsOf(int year) {
    if (!knows(year)) {
      return List.of();
    }
    return List.copyOf(
        exceptions.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).values());
  }

  /** This calendar with one year replaced as a whole. */
  public WorkCalendar withYear(int year, Collection<CalendarDay> days) {
    NavigableMap<LocalDate, CalendarDay> all = new TreeMap<>(exceptions);
    all.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).clear();
    NavigableSet<Integer> years = new TreeSet<>(knownYears);
    years.add(year);
    all.putAll(of(days, years).exceptions);
    return new WorkCalendar(all, years);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkCalendar that
        && exceptions.equals(that.exceptions)
        && knownYears.equals(that.knownYears);
  }

  @Override
  public int hashCode() {
    return Map.entry(exceptions, knownYears).hashCode();
  }

  @Override
  public String toString() {
    return "WorkCalendar[years=" + knownYears + ", exceptions=" + exceptions.size() + "]";
  }
}
