package org.onewindow.platform.time;

import java.util.List;
import org.onewindow.kernel.time.CalendarDay;

/**
 * One year of the calendar.
 *
 * @param year the year
 * @param version grows by one with each replacement; 0 while the year is not known
 * @param days its exceptions in ascending order
 */
public record CalendarYear(int year, long version, List<CalendarDay> days) {

  public CalendarYear {
    days = List.copyOf(days);
  }

  public boolean isKnown() {
    return version > 0;
  }
}
