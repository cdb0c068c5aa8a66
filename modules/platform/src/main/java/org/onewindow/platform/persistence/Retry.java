package org.onewindow.platform.persistence;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Begins a whole transaction again when the database sacrificed it to a deadlock or a lock wait, at
 * most {@value #ATTEMPTS} times. The work must bear being done again after a rollback: it changes
 * nothing outside the transaction.
 */
final class Retry {

  static final int ATTEMPTS = 5;
  private static final Logger LOG = Logger.getLogger(Retry.class.getName());

  /** One attempt: a transaction from its beginning to its commit. */
  @FunctionalInterface
  interface Attempt<T> {
    T run() throws Exception;
  }

  private Retry() {}

  /**
   * Runs the attempt, again where that may help.
   *
   * @param what names the work in the log
   * @throws Exception what the last attempt threw, a lost update as {@link
   *     org.onewindow.kernel.refusal.Stale}
   */
  static <T> T of(String what, Attempt<T> attempt) throws Exception {
    for (int n = 1; ; n++) {
      try {
        return attempt.run();
      } catch (RuntimeException e) {
        Failure failure = Failure.of(e);
        if (failure.kind() != Failure.Kind.SACRIFICED || n == ATTEMPTS) {
          throw failure.translated();
        }
        LOG.log(
            Level.INFO,
            "{0} is tried again after a lock conflict, attempt {1}",
            new Object[] {what, n + 1});
        LockSupport.parkNanos(pause(n));
      }
    }
  }

  /** The same for work that throws nothing checked. */
  static <T> T ofUnchecked(String what, Attempt<T> attempt) {
    try {
      return of(what, attempt);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Grows with each attempt; random, so that two losers do not meet again. */
  private static long pause(int attempt) {
    return TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(1, 10L << attempt));
  }
}
