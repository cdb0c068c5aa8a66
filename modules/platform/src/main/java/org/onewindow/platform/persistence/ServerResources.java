package org.onewindow.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Timer;

/**
 * Gives the server's data source and transaction to constructors, so that the services can be made
 * without a server in tests. How long a connection of the pool is waited for is the metric {@code
 * onewindow_db_wait}: it grows when the pool is too small.
 */
@ApplicationScoped
public class ServerResources {

  @Resource(lookup = "java:app/jdbc/onewindow")
  private DataSource dataSource;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @Inject private MetricRegistry metrics;

  @Produces
  @Dependent
  DataSource dataSource() {
    return dataSource;
  }

  @Produces
  @Dependent
  Jdbc jdbc() {
    Timer wait = metrics.timer("onewindow_db_wait");
    return new Jdbc(dataSource, transaction, nanos -> wait.update(Duration.ofNanos(nanos)));
  }

  @Produces
  @Dependent
  TransactionSynchronizationRegistry transaction() {
    return transaction;
  }
}
