package org.onewindow.kernel.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What one clock shows.
 *
 * @param name which clock
 * @param state how it stands
 * @param startedAt the moment of the event that opened it, in the hall's offset; null when not
 *     started
 * @param due the last day; null when not started
 * @param dueAt the last moment that is in time, in the hall's offset; null when not started
 * @param used counted days whose closing is not after the reading, or the stopping event; minutes
 *     for {@code WORKING_HOUR}
 * @param paused working days that would have counted but for a pause
 * @param provisional the count runs into a year whose holidays are not announced yet
 * @param days from the day after the start to the due day
 */
public record ClockReading(
    ClockName name,
    ClockState state,
    OffsetDateTime startedAt,
    LocalDate due,
    OffsetDateTime dueAt,
    long used,
    int paused,
    boolean provisional,
    List<CountedDay> days) {

  public ClockReading {
    days = List.copyOf(days);
  }

  static ClockReading notStarted(ClockName name) {
    return new ClockReading(name, ClockState.NOT_STARTED, null, null, null, 0, 0, false, List.of());
  }

  public boolean isStarted() {
    return state != ClockState.NOT_STARTED;
  }

  /** Neither stopped nor waiting to start: somebody still has to act. */
  public boolean isOpen() {
    return state == ClockState.RUNNING || state == ClockState.PAUSED || state == ClockState.OVERDUE;
  }

  /**
   * Whether the limit has run out at a moment, also behind a pause that began too late to help.
   * Supervision asks this; {@link ClockState#OVERDUE} is only said of a clock that is running.
   */
  public boolean isPastDue(Instant moment) {
    return isOpen() && moment.isAfter(dueAt.toInstant());
  }
}
