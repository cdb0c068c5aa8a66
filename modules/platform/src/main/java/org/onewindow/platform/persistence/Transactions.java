package org.onewindow.platform.persistence;

import java.util.function.Supplier;

/**
 * Opens transactions where an annotation cannot: jobs, dispatchers, start-up tasks. Use cases carry
 * {@code @Transactional} instead. Thread-safe.
 */
public interface Transactions {

  /**
   * Runs the work in a new transaction, apart from one that may be running, and commits it; rolls
   * it back when the work throws. A transaction that the database sacrificed to a lock conflict is
   * begun again, so the work changes nothing outside of it.
   */
  <T> T inNew(Supplier<T> work);

  /** The same for work without a result. */
  default void inNew(Runnable work) {
    inNew(
        () -> {
          work.run();
          return null;
        });
  }
}
