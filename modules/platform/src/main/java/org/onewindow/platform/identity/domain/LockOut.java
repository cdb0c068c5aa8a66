package org.onewindow.platform.identity.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * The count of wrong log-ins of one name or one address and the pause it has earned. Each attempt
 * is counted before its password is looked at, so that many at once cannot slip through together; a
 * right password sets the count of the name back.
 *
 * @param attempts counted attempts since the last success
 * @param pausedUntil no attempt is looked at before; null without a pause
 * @param lastAt the last attempt
 */
public record LockOut(int attempts, Instant pausedUntil, Instant lastAt) {

  /**
   * How patient we are.
   *
   * @param free attempts without a pause
   * @param first the first pause; each further attempt doubles it
   * @param longest upper end of the pause
   * @param forgetAfter quiet time after which the count begins anew
   */
  public record Patience(int free, Duration first, Duration longest, Duration forgetAfter) {

    private Duration pauseAfter(int attempts) {
      int beyond = attempts - free;
      if (beyond < 0) {
        return Duration.ZERO;
      }
      Duration pause = first;
      for (int i = 0; i < beyond && pause.compareTo(longest) < 0; i++) {
        pause = pause.multipliedBy(2);
      }
      return pause.compareTo(longest) > 0 ? longest : pause;
    }
  }

  public static final LockOut NONE = new LockOut(0, null, Instant.EPOCH);

  public boolean isPaused(Instant now) {
    return pausedUntil != null && now.isBefore(pausedUntil);
  }

  /** Counts one attempt that is now going to be looked at; the pause begins with it. */
  public LockOut attempted(Instant now, Patience patience) {
    boolean forgotten = lastAt.plus(patience.forgetAfter()).isBefore(now);
    int counted = forgotten ? 1 : attempts + 1;
    Duration pause = patience.pauseAfter(counted);
    return new LockOut(counted, pause.isZero() ? null : now.plus(pause), now);
  }
}
