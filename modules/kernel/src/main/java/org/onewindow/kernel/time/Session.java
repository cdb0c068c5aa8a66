package org.onewindow.kernel.time;

import java.time.LocalTime;
import java.util.Objects;
import org.onewindow.kernel.refusal.Refusal;

/**
 * One stretch of opening hours within a day, e.g. 09:00–12:00.
 *
 * @param from the first minute open
 * @param to the minute it closes; later than {@code from}
 */
public record Session(LocalTime from, LocalTime to) {

  /**
   * @throws org.onewindow.kernel.refusal.Refused {@code OFFICE_SESSION_EMPTY} when it does not end
   *     after it begins; {@code OFFICE_SESSION_SECONDS} when an end is not a whole minute
   */
  public Session {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (!from.isBefore(to)) {
      throw Refusal.of("OFFICE_SESSION_EMPTY", from, to).raise();
    }
    if (from.toSecondOfDay() % 60 != 0 || to.toSecondOfDay() % 60 != 0) {
      throw Refusal.of("OFFICE_SESSION_SECONDS", from, to).raise();
    }
  }
}
