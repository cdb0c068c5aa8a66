package org.onewindow.acceptance.persistence.cases;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.onewindow.platform.migration.Migrations;

/**
 * A schema of its own in the test database, which tells the plan of every query that is run on it.
 */
final class ExplainedSchema implements AutoCloseable {

  private static final Pattern SEQUENCE = Pattern.compile("seq_1_to_([0-9]+)");

  private final String name = "ow_" + UUID.randomUUID().toString().substring(0, 8);
  private final MysqlDataSource database;
  private final List<String> plans = new ArrayList<>();

  ExplainedSchema() throws SQLException {
    administer("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
    database = source(name);
    new Migrations(database, ExplainedSchema.class.getClassLoader()).apply();
  }

  /**
   * Runs statements that fill the schema. They may count by {@code seq_1_to_<n>}, which MariaDB has
   * by itself; for MySQL a table of that name is made.
   */
  void fill(String... statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      if (!connection.getMetaData().getDatabaseProductVersion().contains("MariaDB")) {
        count(statement, String.join(" ", statements));
      }
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static void count(Statement statement, String used) throws SQLException {
    Matcher sequence = SEQUENCE.matcher(used);
    while (sequence.find()) {
      int last = Integer.parseInt(sequence.group(1));
      String name = sequence.group();
      statement.execute("SET SESSION cte_max_recursion_depth = " + (last + 1));
      statement.execute(
          "CREATE TABLE IF NOT EXISTS " + name + " (seq BIGINT NOT NULL PRIMARY KEY)");
      statement.execute(
          "INSERT IGNORE INTO "
              + name
              + " WITH RECURSIVE n (seq) AS (SELECT 1 UNION ALL SELECT seq + 1 FROM n WHERE seq < "
              + last
              + ") SELECT seq FROM n");
    }
  }

  /** The plans of the queries so far, one line for each table. */
  List<String> plans() {
    return plans;
  }

  /** The plan of the last query. */
  String plan() {
    return plans.get(plans.size() - 1);
  }

  /** Connections that ask for the plan of each query as it is run. */
  DataSource explaining() {
    return proxy(DataSource.class, () -> database, (method, result) -> connection(result));
  }

  private Object connection(Object connection) {
    return proxy(
        Connection.class,
        () -> connection,
        (method, result) ->
            method.equals("prepareStatement")
                ? statement((Connection) connection, (PreparedStatement) result)
                : result);
  }

  private Object statement(Connection connection, PreparedStatement statement) {
    return proxy(
        PreparedStatement.class,
        () -> statement,
        (method, result) -> {
          if (method.equals("executeQuery")) {
            plans.add(explained(connection, statement));
          }
          return result;
        });
  }

  private static String explained(Connection connection, PreparedStatement query) {
    String sql = query.toString(); // the driver's name, a colon, and the statement with its values
    StringBuilder plan = new StringBuilder(sql.contains("FROM acc_matter") ? "acc_matter\n" : "");
    try (Statement explain = connection.createStatement();
        ResultSet rows = explain.executeQuery("EXPLAIN " + sql.substring(sql.indexOf(": ") + 2))) {
      while (rows.next()) {
        plan.append(rows.getString("table"))
            .append(" key=")
            .append(rows.getString("key"))
            .append(' ')
            .append(rows.getString("Extra"))
            .append('\n');
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return plan.toString();
  }

  @FunctionalInterface
  private interface After {
    Object of(String method, Object result);
  }

  private static <T> T proxy(Class<T> type, Supplier<Object> target, After after) {
    return type.cast(
        Proxy.newProxyInstance(
            ExplainedSchema.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return after.of(method.getName(), method.invoke(target.get(), arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  @Override
  public void close() throws SQLException {
    administer("DROP DATABASE " + name);
  }

  private static void administer(String sql) throws SQLException {
    try (Connection connection = source("").getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static MysqlDataSource source(String schema) {
    MysqlDataSource source = new MysqlDataSource();
    source.setUrl(System.getProperty("onewindow.test.db") + schema);
    source.setUser(System.getProperty("onewindow.test.db.user"));
    source.setPassword(System.getProperty("onewindow.test.db.password"));
    return source;
  }
}
