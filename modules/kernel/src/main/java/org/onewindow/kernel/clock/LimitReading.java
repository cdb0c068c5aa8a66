package org.onewindow.kernel.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;

/**
 * A limit of its own beside the four clocks, such as the one for handing corrections in, counted
 * and explained by the same rules (民法典 art. 201, 203). Nothing pauses it.
 *
 * @param startedAt the moment that opened it, in the hall's offset; its day is not counted
 * @param due the last day
 * @param dueAt the last moment that is in time, in the hall's offset
 * @param provisional the count runs into a year whose holidays are not announced yet
 * @param days from the day after the start to the due day
 */
public record LimitReading(
    OffsetDateTime startedAt,
    LocalDate due,
    OffsetDateTime dueAt,
    boolean provisional,
    List<CountedDay> days) {

  public LimitReading {
    days = List.copyOf(days);
  }

  /**
   * Counts a limit.
   *
   * @throws org.onewindow.kernel.refusal.Refused {@code CLOCK_TOO_FAR}
   */
  public static LimitReading of(
      TimeLimit limit, OfficeHours office, WorkCalendar calendar, Instant start) {
    Counting counting =
        new Counting(office, calendar, NonWorkingDayReceipt.SAME_DAY, limit, start, List.of());
    return new LimitReading(
        counting.inOffset(start),
        counting.due(),
        counting.inOffset(counting.dueAt()),
        counting.provisional(),
        counting.days());
  }
}
