package org.onewindow.benchmarks.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.onewindow.benchmarks.intake.IntakeBenchmark;

/**
 * A county with its server and its database, each asked by this thread and nobody else: the JDK's
 * newer client hands every answer through two threads of its own, which on two cores costs as much
 * as a short request. Not thread-safe.
 */
final class County {

  private static final String PASSWORD = "yichuang-2026";

  /** As the product sets its driver; the isolation is the product's too. */
  private static final String DRIVER =
      "&cachePrepStmts=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=4096"
          + "&useLocalSessionState=true&connectionTimeZone=UTC";

  private final String server;
  private final Connection database;
  private final String cases;
  private final String caseNumber;
  private final String caseId;
  private String personIndex = "";
  private String cookie = "";

  /** Opens its connection and takes in one case, whose applicant's number can be searched for. */
  County(String server, String jdbc, String user, String password)
      throws IOException, SQLException {
    System.setProperty("sun.net.http.allowRestrictedHeaders", "true"); // Origin
    this.server = server;
    database = DriverManager.getConnection(jdbc + DRIVER, user, password);
    database.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    String[] middle = middle();
    caseNumber = middle[0];
    caseId = middle[1];
    cases = middle[2];
    receiveOne();
  }

  /** The number and id of a case in the middle, and how many there are. */
  private String[] middle() throws SQLException {
    try (PreparedStatement ask =
            database.prepareStatement(
                "SELECT case_no, id, (SELECT COUNT(*) FROM acc_case) FROM acc_case"
                    + " WHERE id >= (SELECT MAX(id) DIV 2 FROM acc_case) AND state = 'CLOSED'"
                    + " ORDER BY id LIMIT 1");
        ResultSet row = ask.executeQuery()) {
      row.next();
      return new String[] {row.getString(1), row.getString(2), row.getString(3)};
    }
  }

  private void receiveOne() throws IOException, SQLException {
    enter("clerk");
    send("PUT", "/api/v1/session/place", "{\"unit\":\"11371799MB2A00011A-01\",\"window\":\"A03\"}");
    send("POST", "/api/v1/cases", IntakeBenchmark.body().toString());
    try (PreparedStatement ask =
        database.prepareStatement(
            "SELECT number_index FROM acc_case_party p WHERE p.case_id ="
                + " (SELECT MAX(id) FROM acc_case) AND p.number_mask = ?")) {
      ask.setString(1, IntakeBenchmark.USCC); // a USCC is shown whole: its mask is itself
      try (ResultSet row = ask.executeQuery()) {
        row.next();
        personIndex = row.getString(1);
      }
    }
  }

  String cases() {
    return cases;
  }

  /** Logs in as somebody; requests are that person's from here on. */
  void enter(String login) throws IOException {
    cookie = "";
    send(
        "POST",
        "/api/v1/sessions",
        "{\"login\":\"" + login + "\",\"password\":\"" + PASSWORD + "\"}");
  }

  /** Asks the product. Words in capitals stand for what this county knows. */
  void ask(String method, String path, String body) throws IOException {
    send(method, filled(path), filled(body));
  }

  private void send(String method, String path, String body) throws IOException {
    HttpURLConnection asked =
        (HttpURLConnection) URI.create(server + path).toURL().openConnection();
    asked.setRequestMethod(method);
    asked.setRequestProperty("Content-Type", "application/json");
    asked.setRequestProperty("Origin", server);
    if (!cookie.isEmpty()) {
      asked.setRequestProperty("Cookie", cookie);
    }
    asked.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
    if (!body.isEmpty()) {
      asked.setDoOutput(true);
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      try (OutputStream out = asked.getOutputStream()) {
        out.write(bytes);
      }
    }
    if (asked.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST) {
      try (InputStream problem = asked.getErrorStream()) {
        throw new IllegalStateException(
            method + " " + path + " " + new String(problem.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    try (InputStream answer = asked.getInputStream()) {
      answer.readAllBytes();
    }
    if (cookie.isEmpty()) {
      cookie =
          asked.getHeaderFields().getOrDefault("Set-Cookie", List.of()).stream()
              .map(c -> c.split(";", 2)[0])
              .collect(Collectors.joining("; "));
    }
  }

  /** Asks the database and reads all of the rows; answers how many. */
  int read(String sql, List<String> values) throws SQLException {
    try (PreparedStatement ask = database.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        ask.setString(i + 1, filled(values.get(i)));
      }
      try (ResultSet rows = ask.executeQuery()) {
        int count = 0;
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int i = 1; i <= columns; i++) {
            rows.getString(i);
          }
          count++;
        }
        return count;
      }
    }
  }

  /**
   * The row that whoever searches for a person leaves in the chain, as the product writes it: head
   * locked, row, head moved, in one transaction. Its hash is not one that the verifier accepts.
   */
  void audit() throws SQLException {
    database.setAutoCommit(false);
    long seq;
    String hash;
    try (PreparedStatement ask =
            database.prepareStatement(
                "SELECT seq, hash FROM plt_audit_head WHERE id = 1 FOR UPDATE");
        ResultSet head = ask.executeQuery()) {
      head.next();
      seq = head.getLong(1) + 1;
      hash = head.getString(2);
    }
    String next = sha256(hash + seq);
    try (PreparedStatement append =
        database.prepareStatement(
            "INSERT INTO plt_audit (seq, at, actor, unit, desk, request_id, action, subject_type,"
                + " subject_id, purpose, facts, digest, previous_hash, hash)"
                + " VALUES (?, UTC_TIMESTAMP(6), '1', '', '', ?, 'case.search', 'person',"
                + " 'number', 'case.search', '{}', 'SHA-256', ?, ?)")) {
      append.setLong(1, seq);
      append.setString(2, UUID.randomUUID().toString());
      append.setString(3, hash);
      append.setString(4, next);
      append.executeUpdate();
    }
    try (PreparedStatement move =
        database.prepareStatement("UPDATE plt_audit_head SET seq = ?, hash = ? WHERE id = 1")) {
      move.setLong(1, seq);
      move.setString(2, next);
      move.executeUpdate();
    }
    database.commit();
    database.setAutoCommit(true);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String filled(String text) {
    return text.replace("CASE_NO", caseNumber)
        .replace("CASE_ID", caseId)
        .replace("INDEX", personIndex)
        .replace("USCC", IntakeBenchmark.USCC);
  }

  /** Closes the connection. */
  void leave() throws SQLException {
    database.close();
  }
}
