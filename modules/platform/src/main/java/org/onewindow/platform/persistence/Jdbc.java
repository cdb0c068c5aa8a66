package org.onewindow.platform.persistence;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;

/**
 * Plain SQL for technical tables and for read projections. Statements are constants with {@code ?};
 * values are only ever bound. Within a transaction of the server every call joins it, on one and
 * the same connection, which is taken at the first call and given back when the transaction is
 * over. Instants are bound and read as UTC {@code DATETIME(6)}. Thread-safe.
 */
public final class Jdbc {

  /** Makes a value of the current row. */
  @FunctionalInterface
  public interface RowMapper<T> {
    T map(Row row) throws SQLException;
  }

  /** The current row of a result, with columns by name. */
  public static final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
      this.result = result;
    }

    public String text(String column) throws SQLException {
      return result.getString(column);
    }

    public byte[] bytes(String column) throws SQLException {
      return result.getBytes(column);
    }

    public long number(String column) throws SQLException {
      return result.getLong(column);
    }

    public int integer(String column) throws SQLException {
      return result.getInt(column);
    }

    public boolean flag(String column) throws SQLException {
      return result.getBoolean(column);
    }

    public BigDecimal decimal(String column) throws SQLException {
      return result.getBigDecimal(column);
    }

    /** Null where the column is null. */
    public Instant instant(String column) throws SQLException {
      return InstantConverter.fromColumn(result.getObject(column, LocalDateTime.class));
    }

    /** Null where the column is null. */
    public LocalDate date(String column) throws SQLException {
      return result.getObject(column, LocalDate.class);
    }
  }

  /** A connection for one statement. */
  private record Lease(Connection connection, boolean closes) implements AutoCloseable {
    @Override
    public void close() throws SQLException {
      if (closes) {
        connection.close();
      }
    }
  }

  /** A pool that tells how long a connection was waited for. */
  private record Measured(DataSource dataSource, LongConsumer waited) {

    Connection connection() throws SQLException {
      long begin = System.nanoTime();
      try {
        return dataSource.getConnection();
      } finally {
        waited.accept(System.nanoTime() - begin);
      }
    }
  }

  /** The connection that the statements of one transaction share; closed when it is over. */
  private record OfTransaction(Connection connection) implements Synchronization {

    static Connection connection(Measured pool, TransactionSynchronizationRegistry transaction)
        throws SQLException {
      OfTransaction kept = (OfTransaction) transaction.getResource(OfTransaction.class);
      if (kept == null) {
        kept = new OfTransaction(pool.connection());
        transaction.putResource(OfTransaction.class, kept);
        transaction.registerInterposedSynchronization(kept);
      }
      return kept.connection();
    }

    @Override
    public void beforeCompletion() {
      // what is written while the transaction commits is written on this connection too
    }

    @Override
    public void afterCompletion(int status) {
      try {
        connection.close();
      } catch (SQLException e) {
        throw new SqlFailure(e);
      }
    }
  }

  /** Gives a connection for each statement. */
  @FunctionalInterface
  private interface Leases {
    Lease take() throws SQLException;
  }

  /**
   * The connection of the running transaction, kept open for statements that are run while it
   * commits. The server hands out connections outside the transaction by then: ask before.
   */
  public static final class Held implements AutoCloseable {
    private final Lease lease;

    private Held(Lease lease) {
      this.lease = lease;
    }

    /** Statements on this very connection. */
    public Jdbc jdbc() {
      return new Jdbc(() -> new Lease(lease.connection(), false));
    }

    @Override
    public void close() {
      try {
        lease.close();
      } catch (SQLException e) {
        throw new SqlFailure(e);
      }
    }
  }

  private final Leases leases;

  public Jdbc(DataSource dataSource) {
    this(() -> new Lease(dataSource.getConnection(), true));
  }

  /**
   * Statements within a transaction of the server share one connection: to ask the pool for each of
   * them costs more than a short statement itself.
   *
   * @param waited is told how long each connection was waited for, in nanoseconds
   */
  Jdbc(DataSource dataSource, TransactionSynchronizationRegistry transaction, LongConsumer waited) {
    this(new Measured(dataSource, waited), transaction);
  }

  private Jdbc(Measured pool, TransactionSynchronizationRegistry transaction) {
    this(
        () ->
            transaction.getTransactionStatus() == Status.STATUS_ACTIVE
                ? new Lease(OfTransaction.connection(pool, transaction), false)
                : new Lease(pool.connection(), true));
  }

  private Jdbc(Leases leases) {
    this.leases = leases;
  }

  /** Keeps the connection of the running transaction; to be closed when the transaction is over. */
  public Held hold() {
    try {
      return new Held(leases.take());
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /**
   * Runs an insert, update or delete.
   *
   * @return the number of rows it touched, as the driver counts them
   */
  public int update(String sql, Object... values) {
    try (Lease lease = leases.take();
        PreparedStatement statement = lease.connection().prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** Runs one statement for each row of values, in batches. */
  public void updateAll(String sql, List<Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (Lease lease = leases.take();
        PreparedStatement statement = lease.connection().prepareStatement(sql)) {
      for (Object[] row : rows) {
        bind(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** Inserts one row and answers its generated id. */
  public long insert(String sql, Object... values) {
    try (Lease lease = leases.take();
        PreparedStatement statement =
            lease.connection().prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
      bind(statement, values);
      statement.executeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        if (!keys.next()) {
          throw new IllegalStateException("The insert generated no id");
        }
        return keys.getLong(1);
      }
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** All rows of a query. The statement itself limits their number. */
  public <T> List<T> list(String sql, RowMapper<T> mapper, Object... values) {
    try (Lease lease = leases.take();
        PreparedStatement statement = lease.connection().prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet result = statement.executeQuery()) {
        List<T> rows = new ArrayList<>();
        Row row = new Row(result);
        while (result.next()) {
          rows.add(mapper.map(row));
        }
        return rows;
      }
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** The first row of a query. */
  public <T> Optional<T> first(String sql, RowMapper<T> mapper, Object... values) {
    List<T> rows = list(sql, mapper, values);
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
  }

  private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof Instant instant) {
        value = InstantConverter.bound(InstantConverter.toColumn(instant));
      } else if (value instanceof Enum<?> constant) {
        value = constant.name();
      }
      statement.setObject(i + 1, value);
    }
  }
}
