package org.onewindow.benchmarks.night;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.onewindow.benchmarks.intake.IntakeBenchmark;

/**
 * Takes so many applications that nobody answers, lets four working days pass in the demonstration,
 * and prints how long the last two took, in which silence accepts them all and their clocks warn;
 * then checks that each was accepted once, has one notice, and that the audit and the outbox have
 * their rows. Arguments: address of the product, JDBC address, user, password, cases, nights.
 */
public final class NightBenchmark {

  private static final String BUREAU = "11371799MB2A00011A";
  private static final int CLIENTS = 2;
  private static final List<String> EXACT =
      List.of(
          "SELECT COUNT(*) FROM acc_case_event WHERE act = 'ACCEPT_BY_SILENCE'",
          "SELECT COUNT(DISTINCT case_id) FROM acc_case_event WHERE act = 'ACCEPT_BY_SILENCE'",
          "SELECT COUNT(*) FROM acc_case_document WHERE kind = 'ACCEPTANCE_NOTICE'",
          "SELECT COUNT(*) FROM acc_case WHERE state = 'ACCEPTED'",
          "SELECT COUNT(*) FROM plt_audit WHERE action = 'case.accept-by-silence'");

  private final String server;
  private final Connection database;

  private NightBenchmark(String server, Connection database) {
    this.server = server;
    this.database = database;
  }

  public static void main(String[] arguments) throws Exception {
    try (Connection database =
        DriverManager.getConnection(arguments[1], arguments[2], arguments[3])) {
      NightBenchmark benchmark = new NightBenchmark(arguments[0], database);
      int all = 0;
      for (int night = 0; night < Integer.parseInt(arguments[5]); night++) {
        int cases = Integer.parseInt(arguments[4]);
        all += cases;
        benchmark.night(cases, all);
      }
    }
  }

  private void night(int cases, int all) throws Exception {
    long begun = System.nanoTime();
    receive(cases);
    double taken = (System.nanoTime() - begun) / 1e9;
    HttpClient guide = person("guide", BUREAU + "-01", "");
    send(guide, "POST", "/api/v1/demo/time", "{\"workingDays\": 4}");
    begun = System.nanoTime();
    send(guide, "POST", "/api/v1/demo/time", "{\"workingDays\": 2}");
    double night = (System.nanoTime() - begun) / 1e9;
    System.out.printf(
        "%d silent cases (taken in %.0f s): accepted in %.1f s, %.2f ms a case%n",
        cases, taken, night, night * 1000 / cases);
    for (String question : EXACT) {
      long count = count(question);
      if (count != all) {
        throw new IllegalStateException(question + " gives " + count + ", not " + all);
      }
    }
  }

  private void receive(int cases) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        int mine = cases / CLIENTS + (i < cases % CLIENTS ? 1 : 0);
        HttpClient clerk = person("clerk", BUREAU + "-01", "A03");
        String body = IntakeBenchmark.body().toString();
        work.add(
            () -> {
              for (int n = 0; n < mine; n++) {
                send(clerk, "POST", "/api/v1/cases", body);
              }
              return null;
            });
      }
      for (Future<Void> done : pool.invokeAll(work)) {
        done.get();
      }
    } finally {
      pool.shutdown();
    }
  }

  private long count(String sql) throws SQLException {
    try (PreparedStatement ask = database.prepareStatement(sql);
        ResultSet row = ask.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private HttpClient person(String login, String unit, String window)
      throws IOException, InterruptedException {
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
    send(
        person,
        "PUT",
        "/api/v1/session/place",
        "{\"unit\":\"" + unit + "\",\"window\":\"" + window + "\"}");
    return person;
  }

  private void send(HttpClient person, String method, String path, String body)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        person.send(
            HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/json")
                .header("Origin", server)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
  }
}
