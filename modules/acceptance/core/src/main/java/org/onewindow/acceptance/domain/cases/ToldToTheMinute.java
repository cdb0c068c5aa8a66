package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A time that a person told has no seconds: an act of 14:20 that answers one of 14:20:31 came after
 * it, though read as 14:20:00 it would seem to come before.
 */
final class ToldToTheMinute {

  private ToldToTheMinute() {}

  /**
   * @param earlier recorded by this house, to the microsecond
   * @param told by a person, to the minute; or null
   * @return {@code earlier} where both fall into one minute, else {@code told} as it is
   */
  static Instant after(Instant earlier, Instant told) {
    return told != null
            && told.isBefore(earlier)
            && !told.isBefore(earlier.truncatedTo(ChronoUnit.MINUTES))
        ? earlier
        : told;
  }
}
