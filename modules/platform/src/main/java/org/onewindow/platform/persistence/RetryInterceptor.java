package org.onewindow.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.onewindow.platform.identity.Permitted;

/**
 * Stands around the transaction of every use case. A transaction that the database sacrificed to a
 * deadlock or a lock wait is begun again a few times; a lost update becomes {@link
 * org.onewindow.kernel.refusal.Stale}, a refusal thrown within the commit becomes itself again.
 *
 * <p>It runs outside the container's transaction interceptor, so that each attempt is a transaction
 * of its own, and does nothing within a transaction that is already running.
 */
@Interceptor
@Permitted("")
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
public class RetryInterceptor {

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
    return Retry.of(context.getMethod().getDeclaringClass().getSimpleName(), context::proceed);
  }
}
