package org.onewindow.kernel.clock;

import java.time.Instant;

/**
 * A stretch of time during which a clock stands still; its first moment is in it, its last is not.
 */
record Pause(Instant from, Instant to, String kind) {

  boolean holds(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(to);
  }
}
