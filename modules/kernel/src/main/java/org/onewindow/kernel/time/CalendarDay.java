package org.onewindow.kernel.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One exception from the Monday-to-Friday week.
 *
 * @param date the day
 * @param kind rest or work
 * @param holiday name of the holiday as announced, e.g. 春节; the empty string when not given
 */
public record CalendarDay(LocalDate date, DayKind kind, String holiday) {

  public CalendarDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    holiday = holiday == null ? "" : holiday.strip();
  }
}
