package org.onewindow.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;

/**
 * Gives the server's data source and transaction to constructors, so that the services can be made
 * without a server in tests.
 */
@ApplicationScoped
public class ServerResources {

  @Resource(lookup = "java:app/jdbc/onewindow")
  private DataSource dataSource;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @Produces
  @Dependent
  DataSource dataSource() {
    return dataSource;
  }

  @Produces
  @Dependent
  Jdbc jdbc() {
    return new Jdbc(dataSource, transaction);
  }

  @Produces
  @Dependent
  TransactionSynchronizationRegistry transaction() {
    return transaction;
  }
}
