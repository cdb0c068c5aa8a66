package org.onewindow.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onewindow.platform.identity.Permitted;

/**
 * Stands around the transaction of every use case. A transaction that the database sacrificed to a
 * deadlock or a lock wait is begun again, at most {@value #ATTEMPTS} times; a lost update becomes
 * {@link org.onewindow.kernel.refusal.Stale}, a refusal thrown within the commit becomes itself
 * again.
 *
 * <p>It runs outside the container's transaction interceptor, so that each attempt is a transaction
 * of its own, and does nothing within a transaction that is already running.
 */
@Interceptor
@Permitted("")
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
public class RetryInterceptor {

  static final int ATTEMPTS = 5;
  private static final Logger LOG = Logger.getLogger(RetryInterceptor.class.getName());

  private final TransactionSynchronizationRegistry transaction;

  @Inject
  RetryInterceptor(TransactionSynchronizationRegistry transaction) {
    this.transaction = transaction;
  }

  @AroundInvoke
  Object call(InvocationContext context) throws Exception {
    if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
      return context.proceed();
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return context.proceed();
      } catch (RuntimeException e) {
        Failure failure = Failure.of(e);
        if (failure.kind() != Failure.Kind.SACRIFICED || attempt == ATTEMPTS) {
          throw failure.translated();
        }
        LOG.log(
            Level.INFO,
            "{0} is tried again after a lock conflict, attempt {1}",
            new Object[] {context.getMethod().getDeclaringClass().getSimpleName(), attempt + 1});
        LockSupport.parkNanos(pause(attempt));
      }
    }
  }

  /** Grows with each attempt; random, so that two losers do not meet again. */
  private static long pause(int attempt) {
    return TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(1, 10L << attempt));
  }
}
