package org.onewindow.acceptance.domain.matter;

import java.time.LocalDate;
import java.util.Objects;
import org.onewindow.kernel.clock.LimitUnit;
import org.onewindow.kernel.time.WorkCalendar;

/**
 * 业务办理项: what is done to a licence, and for a renewal how long before the end of the licence it
 * must be asked for. Immutable.
 *
 * @param kind which act
 * @param lead how long before the last day of the licence a renewal must be asked for; an amount of
 *     0 stands for the thirty days of 行政许可法 art. 50
 */
public record HandlingItem(ItemKind kind, Limit lead) {

  private static final int BY_LAW = 30;

  /** A first application. */
  public static final HandlingItem NEW = new HandlingItem(ItemKind.NEW, Limit.ON_THE_SPOT);

  public HandlingItem {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(lead, "lead");
  }

  /**
   * The last day on which a renewal is asked for in time (有效期届满三十日前).
   *
   * @param lastDay of the licence
   */
  public LocalDate askBy(LocalDate lastDay, WorkCalendar calendar) {
    if (lead.amount() == 0) {
      return lastDay.minusDays(BY_LAW);
    }
    return switch (lead.unit()) {
      case NATURAL_DAY -> lastDay.minusDays(lead.amount());
      case MONTH -> lastDay.minusMonths(lead.amount());
      case YEAR -> lastDay.minusYears(lead.amount());
      case WORKING_DAY, WORKING_HOUR -> workingDaysBefore(lastDay, calendar);
    };
  }

  private LocalDate workingDaysBefore(LocalDate lastDay, WorkCalendar calendar) {
    LocalDate day = lastDay;
    int left = lead.unit() == LimitUnit.WORKING_DAY ? lead.amount() : (lead.amount() + 7) / 8;
    while (left > 0) {
      day = day.minusDays(1);
      if (calendar.isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }
}
