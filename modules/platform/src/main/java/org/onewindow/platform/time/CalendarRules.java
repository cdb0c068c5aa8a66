package org.onewindow.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.time.CalendarDay;
import org.onewindow.kernel.time.DayKind;

/** What a day of the calendar must be like, wherever it comes from. */
final class CalendarRules {

  static final int FIRST_YEAR = 2000;
  static final int LAST_YEAR = 2199;
  private static final int LONGEST_NAME = 30;
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{L}\\p{N}·、（）() .-]*");
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private CalendarRules() {}

  /** The first thing wrong with a day, given the dates before it. */
  static Optional<Refusal> problem(CalendarDay day, Optional<Integer> year, Set<LocalDate> before) {
    LocalDate date = day.date();
    boolean weekend = WEEKEND.contains(date.getDayOfWeek());
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      return refusal("CALENDAR_YEAR_RANGE", date, FIRST_YEAR, LAST_YEAR);
    }
    if (year.isPresent() && date.getYear() != year.get()) {
      return refusal("CALENDAR_YEAR_WRONG", date, year.get());
    }
    if (before.contains(date)) {
      return refusal("CALENDAR_DAY_TWICE", date);
    }
    if (day.kind() == DayKind.WORK && !weekend) {
      return refusal("CALENDAR_WORK_ON_WEEKDAY", date);
    }
    if (day.kind() == DayKind.REST && weekend) {
      return refusal("CALENDAR_REST_ON_WEEKEND", date);
    }
    if (day.holiday().length() > LONGEST_NAME || !NAME.matcher(day.holiday()).matches()) {
      return refusal("CALENDAR_HOLIDAY_NAME", date, LONGEST_NAME);
    }
    if (day.holiday().isEmpty()) {
      return refusal("CALENDAR_HOLIDAY_MISSING", date);
    }
    return Optional.empty();
  }

  /** No year goes by without a holiday: an empty one is a mistake. */
  static Optional<Refusal> problem(int year, List<CalendarDay> days) {
    return days.stream().anyMatch(d -> d.kind() == DayKind.REST)
        ? Optional.empty()
        : refusal("CALENDAR_YEAR_WITHOUT_HOLIDAY", year);
  }

  private static Optional<Refusal> refusal(String code, Object... arguments) {
    return Optional.of(Refusal.of(code, arguments));
  }
}
