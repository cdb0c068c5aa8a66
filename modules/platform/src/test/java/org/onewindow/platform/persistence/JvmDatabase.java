package org.onewindow.platform.persistence;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.onewindow.platform.migration.Migrations;

/**
 * A schema of its own on a real server, and transactions without a Java EE server: a transaction is
 * one connection bound to the thread, as the container does it with {@code READ_COMMITTED}.
 */
public final class JvmDatabase
    implements DataSource, Transactions, TransactionSynchronizationRegistry, AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("(jdbc:mysql://[^/]+/)[^?]*(\\?.*)?");
  private static final String USER = System.getProperty("db.user");
  private static final String PASSWORD = System.getProperty("db.password");

  private final String name = "ow_" + UUID.randomUUID().toString().substring(0, 8);
  private final ThreadLocal<Running> running = new ThreadLocal<>();
  private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

  private JvmDatabase() {}

  /** An empty database. */
  public static JvmDatabase empty() {
    JvmDatabase database = new JvmDatabase();
    database.administer("CREATE DATABASE " + database.name + " CHARACTER SET utf8mb4");
    return database;
  }

  /** A database with the tables of the platform. */
  public static JvmDatabase migrated() {
    JvmDatabase database = empty();
    new Migrations(database, JvmDatabase.class.getClassLoader()).apply();
    return database;
  }

  public Jdbc jdbc() {
    return new Jdbc(this);
  }

  public String url() {
    return address(name);
  }

  /** The server that test-support started or was given, with another schema. */
  private static String address(String schema) {
    Matcher given = ADDRESS.matcher(System.getProperty("db.url", ""));
    if (!given.matches()) {
      throw new IllegalStateException("No database: run the *IT through the build");
    }
    return given.group(1) + schema + (given.group(2) == null ? "?" : given.group(2));
  }

  public String user() {
    return USER;
  }

  public String password() {
    return PASSWORD;
  }

  @Override
  public void close() {
    for (Connection connection : idle) {
      try {
        connection.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    administer("DROP DATABASE " + name);
  }

  private void administer(String sql) {
    try (Connection connection = DriverManager.getConnection(address(""), USER, PASSWORD);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("No test database", e);
    }
  }

  @Override
  public <T> T inNew(Supplier<T> work) {
    return Retry.ofUnchecked("Work of a test", () -> once(work));
  }

  private <T> T once(Supplier<T> work) {
    Running outer = running.get();
    try (Connection connection = open()) {
      connection.setAutoCommit(false);
      Running mine = new Running(connection);
      running.set(mine);
      return mine.complete(work);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    } finally {
      running.set(outer);
    }
  }

  /** An idle connection, as a pool of the server would give it; closing returns it. */
  private Connection open() throws SQLException {
    Connection pooled = idle.poll();
    Connection connection = pooled == null ? connect() : pooled;
    connection.setAutoCommit(true);
    AtomicBoolean closed = new AtomicBoolean();
    return closingBy(
        connection,
        () -> {
          if (closed.compareAndSet(false, true)) {
            idle.push(connection);
          }
        });
  }

  private Connection connect() throws SQLException {
    Connection connection =
        DriverManager.getConnection(url() + "&connectionTimeZone=UTC", USER, PASSWORD);
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    return connection;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Running current = running.get();
    return current == null ? open() : current.shared();
  }

  /** A transaction of this thread. */
  private static final class Running {
    private final Connection connection;
    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> synchronizations = new ArrayList<>();
    private boolean rollbackOnly;

    Running(Connection connection) {
      this.connection = connection;
    }

    <T> T complete(Supplier<T> work) throws SQLException {
      boolean committed = false;
      try {
        T result = work.get();
        synchronizations.forEach(Synchronization::beforeCompletion);
        if (rollbackOnly) {
          throw new IllegalStateException("Marked for rollback");
        }
        connection.commit();
        committed = true;
        return result;
      } finally {
        if (!committed) {
          connection.rollback();
        }
        int status = committed ? Status.STATUS_COMMITTED : Status.STATUS_ROLLEDBACK;
        synchronizations.forEach(s -> s.afterCompletion(status));
      }
    }

    /** The connection, which the transaction closes and nobody else. */
    Connection shared() {
      return closingBy(connection, () -> {});
    }
  }

  private static Connection closingBy(Connection connection, Runnable close) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                close.run();
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private Running current() {
    Running current = running.get();
    if (current == null) {
      throw new IllegalStateException("No transaction");
    }
    return current;
  }

  @Override
  public Object getTransactionKey() {
    return running.get();
  }

  @Override
  public void putResource(Object key, Object value) {
    current().resources.put(key, value);
  }

  @Override
  public Object getResource(Object key) {
    return current().resources.get(key);
  }

  @Override
  public void registerInterposedSynchronization(Synchronization synchronization) {
    current().synchronizations.add(synchronization);
  }

  @Override
  public int getTransactionStatus() {
    return running.get() == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
  }

  @Override
  public void setRollbackOnly() {
    current().rollbackOnly = true;
  }

  @Override
  public boolean getRollbackOnly() {
    return current().rollbackOnly;
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    // Nothing is logged here.
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // The driver's default is right for tests.
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("Not a wrapper");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
