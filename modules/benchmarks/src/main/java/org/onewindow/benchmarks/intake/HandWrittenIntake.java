package org.onewindow.benchmarks.intake;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The baseline: what somebody would write by hand who needs nothing but the rows. It reads the same
 * JSON, takes the idempotency key, the case number and the head of the audit chain under the same
 * locks, and writes rows of the same tables with the same sizes, as one transaction. It checks no
 * permission, no rule and no identity number, seals nothing, computes no deadline and no digest.
 *
 * <p>{@code POST /baseline/learn?case=NUMBER} copies the rows that the product wrote for a case
 * into memory, as the sample to write; {@code POST /baseline/intake} writes them once more under
 * new keys. The tables are the product's own, so both sides pay for the same indexes and foreign
 * keys.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/baseline",
    className = "com.mysql.cj.jdbc.MysqlDataSource",
    url = "${MPCONFIG=db.url}",
    user = "${MPCONFIG=db.user}",
    password = "${MPCONFIG=db.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    transactional = false,
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = 60,
    properties = {
      "characterEncoding=UTF-8",
      "connectionTimeZone=UTC",
      "rewriteBatchedStatements=true",
      "useLocalSessionState=true",
      "dontTrackOpenResources=true",
      "openTelemetry=DISABLED",
      "cachePrepStmts=true",
      "prepStmtCacheSize=250",
      "prepStmtCacheSqlLimit=4096",
      "fallbackToSystemKeyStore=false",
      "fallbackToSystemTrustStore=false"
    })
@WebServlet(urlPatterns = {"/learn", "/intake"})
public class HandWrittenIntake extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** A statement with one place for each column, and the rows of the sample. */
  private record Sample(String insert, List<String> columns, List<Object[]> rows) {}

  /** Found once: {@link Json} looks through every jar of the server at each call. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private static final List<String> OF_CASE =
      List.of("acc_case_party", "acc_case_material", "acc_case_event", "acc_case_document");

  @Resource(lookup = "java:app/jdbc/baseline")
  private transient DataSource database;

  private transient volatile Map<String, Sample> samples = Map.of();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      if (request.getServletPath().equals("/learn")) {
        learn(request.getParameter("case"));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return;
      }
      String number = intake(request);
      response.setStatus(HttpServletResponse.SC_CREATED);
      response.setContentType("application/json");
      response
          .getWriter()
          .write(JSON.createObjectBuilder().add("number", number).build().toString());
    } catch (SQLException e) {
      throw new ServletException(e);
    }
  }

  private String intake(HttpServletRequest request) throws SQLException, IOException {
    JsonObject typed;
    try (JsonReader reader = JSON.createReader(request.getInputStream())) {
      typed = reader.readObject();
    }
    String key = request.getHeader("Idempotency-Key");
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        String number = write(connection, key, typed);
        connection.commit();
        return number;
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  private String write(Connection connection, String key, JsonObject typed) throws SQLException {
    try (PreparedStatement once =
        connection.prepareStatement(
            "INSERT INTO plt_once (actor, idempotency_key, fingerprint, result, at)"
                + " VALUES ('baseline', ?, SHA2(?, 256), NULL, UTC_TIMESTAMP(6))")) {
      once.setString(1, key);
      once.setString(2, typed.getString("matter"));
      once.executeUpdate();
    }
    long next;
    try (PreparedStatement lock =
            connection.prepareStatement(
                "SELECT value FROM plt_series WHERE name = 'case:baseline' AND year = 2026 FOR UPDATE");
        ResultSet row = lock.executeQuery()) {
      row.next();
      next = row.getLong(1) + 1;
    }
    try (PreparedStatement count =
        connection.prepareStatement(
            "UPDATE plt_series SET value = ? WHERE name = 'case:baseline' AND year = 2026")) {
      count.setLong(1, next);
      count.executeUpdate();
    }
    String number = "BASELINE-2026-" + String.format("%07d", next);
    Map<String, Object> changed = new LinkedHashMap<>();
    changed.put("ref", UUID.randomUUID().toString());
    changed.put("case_no", number);
    long id = insert(connection, "acc_case", changed);
    changed.put("case_id", id);
    changed.put("number", number);
    for (String table : OF_CASE) {
      insert(connection, table, changed);
    }
    appendAudit(connection);
    changed.put("event_id", UUID.randomUUID().toString());
    if (samples.containsKey("plt_outbox")) {
      insert(connection, "plt_outbox", changed);
    }
    try (PreparedStatement done =
        connection.prepareStatement(
            "UPDATE plt_once SET result = ? WHERE actor = 'baseline' AND idempotency_key = ?")) {
      done.setString(1, number);
      done.setString(2, key);
      done.executeUpdate();
    }
    return number;
  }

  /** One link of a chain of its own, under the same kind of lock. */
  private void appendAudit(Connection connection) throws SQLException {
    long seq;
    try (PreparedStatement lock =
            connection.prepareStatement(
                "SELECT seq FROM bench_audit_head WHERE id = 1 FOR UPDATE");
        ResultSet row = lock.executeQuery()) {
      row.next();
      seq = row.getLong(1) + 1;
    }
    insert(connection, "bench_audit", Map.of("seq", seq));
    try (PreparedStatement head =
        connection.prepareStatement("UPDATE bench_audit_head SET seq = ?, hash = ? WHERE id = 1")) {
      head.setLong(1, seq);
      head.setString(2, "0".repeat(64));
      head.executeUpdate();
    }
  }

  /** Writes the sample's rows with some columns replaced; returns the generated key, if any. */
  private long insert(Connection connection, String table, Map<String, Object> changed)
      throws SQLException {
    Sample sample = samples.get(table);
    try (PreparedStatement insert =
        connection.prepareStatement(sample.insert(), java.sql.Statement.RETURN_GENERATED_KEYS)) {
      for (Object[] row : sample.rows()) {
        for (int i = 0; i < row.length; i++) {
          String column = sample.columns().get(i);
          insert.setObject(i + 1, changed.getOrDefault(column, row[i]));
        }
        insert.addBatch();
      }
      insert.executeBatch();
      try (ResultSet keys = insert.getGeneratedKeys()) {
        return keys.next() ? keys.getLong(1) : 0;
      }
    }
  }

  private void learn(String number) throws SQLException {
    Map<String, Sample> learnt = new LinkedHashMap<>();
    try (Connection connection = database.getConnection()) {
      long id;
      try (PreparedStatement find =
          connection.prepareStatement("SELECT id FROM acc_case WHERE case_no = ?")) {
        find.setString(1, number);
        try (ResultSet row = find.executeQuery()) {
          if (!row.next()) {
            throw new SQLException("No such case");
          }
          id = row.getLong(1);
        }
      }
      for (String statement : PREPARE) {
        try (PreparedStatement make = connection.prepareStatement(statement)) {
          make.execute();
        }
      }
      learnt.put("acc_case", sample(connection, "acc_case", SELECT_CASE, id));
      learnt.put("acc_case_party", sample(connection, "acc_case_party", SELECT_PARTY, id));
      learnt.put("acc_case_material", sample(connection, "acc_case_material", SELECT_MATERIAL, id));
      learnt.put("acc_case_event", sample(connection, "acc_case_event", SELECT_EVENT, id));
      learnt.put("acc_case_document", sample(connection, "acc_case_document", SELECT_DOCUMENT, id));
      learnt.put("bench_audit", sample(connection, "bench_audit", SELECT_AUDIT, number));
      Sample told = sample(connection, "plt_outbox", SELECT_OUTBOX, "%" + number + "%");
      if (!told.rows().isEmpty()) {
        learnt.put("plt_outbox", told);
      }
    }
    samples = learnt;
  }

  private static final List<String> PREPARE =
      List.of(
          "INSERT IGNORE INTO plt_series (name, year, value) VALUES ('case:baseline', 2026, 0)",
          "CREATE TABLE IF NOT EXISTS bench_audit LIKE plt_audit",
          "CREATE TABLE IF NOT EXISTS bench_audit_head LIKE plt_audit_head",
          "INSERT IGNORE INTO bench_audit_head (id, seq, hash) VALUES (1, 0, REPEAT('0', 64))");
  private static final String SELECT_CASE = "SELECT * FROM acc_case WHERE id = ?";
  private static final String SELECT_PARTY = "SELECT * FROM acc_case_party WHERE case_id = ?";
  private static final String SELECT_MATERIAL = "SELECT * FROM acc_case_material WHERE case_id = ?";
  private static final String SELECT_EVENT = "SELECT * FROM acc_case_event WHERE case_id = ?";
  private static final String SELECT_DOCUMENT = "SELECT * FROM acc_case_document WHERE case_id = ?";
  private static final String SELECT_AUDIT =
      "SELECT * FROM plt_audit WHERE subject_type = 'case' AND subject_id = ?";
  // delivered at once: the baseline's events are nobody's work
  private static final String SELECT_OUTBOX =
      "SELECT event_id, event_type, listener, payload, 'DONE' AS state, attempts, next_at,"
          + " last_error, published_at, published_at AS done_at, request_id"
          + " FROM plt_outbox WHERE payload LIKE ?";

  private static Sample sample(Connection connection, String table, String select, Object key)
      throws SQLException {
    try (PreparedStatement read = connection.prepareStatement(select)) {
      read.setObject(1, key);
      try (ResultSet rows = read.executeQuery()) {
        List<String> columns = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          if (!rows.getMetaData().isAutoIncrement(i)) {
            columns.add(rows.getMetaData().getColumnLabel(i));
            places.add(i);
          }
        }
        List<Object[]> values = new ArrayList<>();
        while (rows.next()) {
          Object[] row = new Object[places.size()];
          for (int i = 0; i < row.length; i++) {
            row[i] = rows.getObject(places.get(i));
          }
          values.add(row);
        }
        String names = String.join(", ", columns);
        String marks = String.join(", ", java.util.Collections.nCopies(columns.size(), "?"));
        return new Sample(
            "INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")", columns, values);
      }
    }
  }
}
