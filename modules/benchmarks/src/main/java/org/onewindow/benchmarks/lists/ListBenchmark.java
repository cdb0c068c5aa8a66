package org.onewindow.benchmarks.lists;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.onewindow.benchmarks.intake.IntakeBenchmark;

/**
 * Times the lists and the case page over HTTP and, in turn, the bare SQL that somebody would write
 * by hand for the same rows. Prints medians and their ratio. Arguments: address of the server, JDBC
 * address, user, password, requests a question.
 */
public final class ListBenchmark {

  private static final String COLUMNS =
      "SELECT c.id, c.case_no, c.matter_name, c.handling_kind, c.section, c.applicant_name,"
          + " c.applicant_kind, c.state, c.received_at, c.pressing_clock, c.due_at, c.warn_at,"
          + " c.list_at, c.due_provisional, c.reviewed_by, c.receiving_counter FROM acc_case c ";
  private static final String LATEST = " ORDER BY c.received_at DESC, c.id DESC LIMIT 21";

  /** Times each question is asked before it is timed: a hall that has been open for a while. */
  private static final int WARM_UP = 600;

  /** A person of the demo county, and what is asked of the product and of the database. */
  private record Question(
      String name, String login, String method, String path, String body, List<Bare> bare) {}

  /** A statement and what is bound to it. */
  private record Bare(String sql, List<String> values) {
    Bare(String sql, String... values) {
      this(sql, List.of(values));
    }
  }

  private static final List<Question> QUESTIONS =
      List.of(
          new Question(
              "worklist of a reviewer's section",
              "review-market",
              "GET",
              "/api/v1/cases?desk=REVIEW&limit=20",
              "",
              List.of(
                  new Bare(
                      COLUMNS
                          + "WHERE c.section = '11371799MB2A00011A-02' AND c.desk = 'REVIEW'"
                          + " ORDER BY c.list_at, c.id LIMIT 21"))),
          search(
              "search by case number", "CASE_NO", "", COLUMNS + "WHERE c.case_no = ?", "CASE_NO"),
          search(
              "search by applicant's number (blind index)",
              "USCC",
              "",
              COLUMNS
                  + "WHERE c.id IN (SELECT p.case_id FROM acc_case_party p"
                  + " WHERE p.number_index = ?)"
                  + LATEST,
              "INDEX"),
          search(
              "search by applicant's name",
              "赵文斌药",
              "",
              COLUMNS + "WHERE c.applicant_name LIKE '赵文斌药%'" + LATEST),
          search(
              "search by a name that nobody has",
              "欧阳无此人",
              "",
              COLUMNS + "WHERE c.applicant_name LIKE '欧阳无此人%'" + LATEST),
          search(
              "search by the matter's name",
              "劳务派遣",
              "",
              COLUMNS + "WHERE LOCATE('劳务派遣', c.matter_name) > 0" + LATEST),
          search(
              "search by state", "", "TO_DECIDE", COLUMNS + "WHERE c.state = 'TO_DECIDE'" + LATEST),
          new Question(
              "search by days of receipt",
              "supervisor",
              "POST",
              "/api/v1/cases/search",
              "{\"words\":\"\",\"state\":\"\",\"from\":\"2025-03-03\",\"to\":\"2025-03-07\","
                  + "\"limit\":20}",
              List.of(
                  new Bare(
                      COLUMNS
                          + "WHERE c.received_at >= '2025-03-02 16:00:00'"
                          + " AND c.received_at < '2025-03-07 16:00:00'"
                          + LATEST))),
          new Question(
              "case page (JSON)",
              "supervisor",
              "GET",
              "/api/v1/cases/CASE_NO",
              "",
              List.of(
                  new Bare("SELECT * FROM acc_case WHERE case_no = ?", "CASE_NO"),
                  new Bare(
                      "SELECT * FROM acc_case_party WHERE case_id = ? ORDER BY role", "CASE_ID"),
                  new Bare(
                      "SELECT * FROM acc_case_material WHERE case_id = ? ORDER BY position",
                      "CASE_ID"),
                  new Bare(
                      "SELECT * FROM acc_case_event WHERE case_id = ? ORDER BY seq", "CASE_ID"),
                  new Bare(
                      "SELECT * FROM acc_case_defect WHERE case_id = ? ORDER BY seq", "CASE_ID"),
                  new Bare(
                      "SELECT * FROM acc_case_document WHERE case_id = ? ORDER BY seq",
                      "CASE_ID"))));

  private static Question search(
      String name, String words, String state, String sql, String... values) {
    return new Question(
        name,
        "supervisor",
        "POST",
        "/api/v1/cases/search",
        "{\"words\":\"" + words + "\",\"state\":\"" + state + "\",\"limit\":20}",
        List.of(new Bare(sql, values)));
  }

  private final String server;
  private final Connection database;

  private ListBenchmark(String server, Connection database) {
    this.server = server;
    this.database = database;
  }

  public static void main(String[] arguments) throws Exception {
    try (Connection database =
        DriverManager.getConnection(arguments[1], arguments[2], arguments[3])) {
      new ListBenchmark(arguments[0], database).run(Integer.parseInt(arguments[4]));
    }
  }

  private void run(int requests) throws Exception {
    receiveOne();
    String[] known = known();
    System.out.printf("%s cases; median of %d each, ms%n", known[3], requests);
    for (Question question : QUESTIONS) {
      HttpClient person = loggedIn(question.login());
      double[] product = new double[requests];
      double[] plain = new double[requests];
      int rows = 0;
      for (int i = -WARM_UP; i < requests; i++) {
        long begun = System.nanoTime();
        HttpResponse<String> answer =
            send(
                person,
                question.method(),
                filled(question.path(), known),
                filled(question.body(), known));
        long told = System.nanoTime();
        if (answer.statusCode() != 200) {
          throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        rows = 0;
        for (Bare bare : question.bare()) {
          rows += read(bare, known);
        }
        long read = System.nanoTime();
        if (i >= 0) {
          product[i] = (told - begun) / 1e6;
          plain[i] = (read - told) / 1e6;
        }
      }
      System.out.printf(
          "%-45s product %8.2f  bare SQL %8.2f  difference %7.2f  ratio %6.2f  (%d rows)%n",
          question.name(),
          median(product),
          median(plain),
          median(product) - median(plain),
          median(product) / median(plain),
          rows);
    }
  }

  /** One case whose applicant's number can be searched for. */
  private void receiveOne() throws IOException, InterruptedException {
    HttpClient clerk = loggedIn("clerk");
    send(
        clerk,
        "PUT",
        "/api/v1/session/place",
        "{\"unit\":\"11371799MB2A00011A-01\",\"window\":\"A03\"}");
    HttpResponse<String> answer =
        send(clerk, "POST", "/api/v1/cases", IntakeBenchmark.body().toString());
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  /** The number and id of a case in the middle, the blind index of a known number, how many. */
  private String[] known() throws SQLException {
    String[] known = new String[4];
    try (PreparedStatement ask =
            database.prepareStatement(
                "SELECT case_no, id, (SELECT COUNT(*) FROM acc_case) FROM acc_case"
                    + " WHERE id >= (SELECT MAX(id) DIV 2 FROM acc_case) AND state = 'CLOSED'"
                    + " ORDER BY id LIMIT 1");
        ResultSet row = ask.executeQuery()) {
      row.next();
      known[0] = row.getString(1);
      known[1] = row.getString(2);
      known[3] = row.getString(3);
    }
    try (PreparedStatement ask =
        database.prepareStatement(
            "SELECT number_index FROM acc_case_party p WHERE p.number_mask = ? LIMIT 1")) {
      ask.setString(1, IntakeBenchmark.USCC); // a USCC is shown whole: its mask is itself
      try (ResultSet row = ask.executeQuery()) {
        known[2] = row.next() ? row.getString(1) : "nobody";
      }
    }
    return known;
  }

  private static String filled(String text, String[] known) {
    return text.replace("CASE_NO", known[0])
        .replace("CASE_ID", known[1])
        .replace("INDEX", known[2])
        .replace("USCC", IntakeBenchmark.USCC);
  }

  private int read(Bare bare, String[] known) throws SQLException {
    try (PreparedStatement ask = database.prepareStatement(bare.sql())) {
      for (int i = 0; i < bare.values().size(); i++) {
        ask.setString(i + 1, filled(bare.values().get(i), known));
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

  private HttpClient loggedIn(String login) throws IOException, InterruptedException {
    HttpClient person =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    send(
        person,
        "POST",
        "/api/v1/sessions",
        "{\"login\":\"" + login + "\",\"password\":\"yichuang-2026\"}");
    return person;
  }

  private HttpResponse<String> send(HttpClient person, String method, String path, String body)
      throws IOException, InterruptedException {
    return person.send(
        HttpRequest.newBuilder(URI.create(server + path))
            .header("Content-Type", "application/json")
            .header("Origin", server)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
