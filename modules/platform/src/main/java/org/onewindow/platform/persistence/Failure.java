package org.onewindow.platform.persistence;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.onewindow.kernel.refusal.Declined;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Stale;

/**
 * What a failed transaction means, found in the chain of its causes.
 *
 * @param translated what to throw to the caller
 */
record Failure(Kind kind, RuntimeException translated) {

  enum Kind {
    /** The database gave this transaction up for another one; the same work may succeed now. */
    SACRIFICED,
    /** Somebody else changed the same thing first. */
    OUTRUN,
    /** An expected no. */
    DECLINED,
    OTHER
  }

  private static final int DEADLOCK = 1213;
  private static final int LOCK_WAIT = 1205;
  private static final int RECORD_CHANGED = 1020;
  private static final int DEEPEST = 30;

  static Failure of(RuntimeException thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
      if (cause instanceof Declined declined) {
        return new Failure(Kind.DECLINED, declined);
      }
      if (cause instanceof OptimisticLockException
          || cause
              .getClass()
              .getName()
              .equals("org.eclipse.persistence.exceptions.OptimisticLockException")) {
        Stale stale = new Stale(Refusal.of("STALE"));
        return new Failure(Kind.OUTRUN, stale);
      }
      if (cause instanceof SQLException sql && isSacrifice(sql)) {
        return new Failure(Kind.SACRIFICED, thrown);
      }
    }
    return new Failure(Kind.OTHER, thrown);
  }

  private static boolean isSacrifice(SQLException e) {
    return e.getErrorCode() == DEADLOCK
        || e.getErrorCode() == LOCK_WAIT
        || e.getErrorCode() == RECORD_CHANGED
        || "40001".equals(e.getSQLState());
  }
}
