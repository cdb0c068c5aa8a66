package org.onewindow.benchmarks.life;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.onewindow.benchmarks.ProcessorTime;
import org.onewindow.benchmarks.intake.IntakeBenchmark;

/**
 * Carries cases from receipt to delivery over HTTP, product and engine in turn, and prints lives a
 * second, processor time a life and the ratio. Seven requests a life on both sides. Arguments:
 * address of the product, address of the engine, clients, lives a client and round, rounds, and the
 * ids of the processes of product, engine and database.
 */
public final class LifeBenchmark {

  private static final String BUREAU = "11371799MB2A00011A";
  private static final String SOCIAL = BUREAU + "-03";
  private static final int WARM_UP = 30;

  /** A step after the receipt. */
  private record Step(String login, String product, String engine, String body) {}

  private static final List<Step> STEPS =
      List.of(
          new Step("desk", "/acceptance", "/acceptance", "{}"),
          new Step("reviewer", "/review", "/review", "{}"),
          new Step(
              "reviewer",
              "/review/opinion",
              "/opinion",
              "{\"verdict\":\"GRANT\",\"opinion\":\"材料齐全，现场核查符合条件，建议准予许可。\","
                  + "\"inspectors\":[\"王同理\",\"冯筑安\"]}"),
          new Step(
              "approver",
              "/decision",
              "/decision",
              "{\"outcome\":\"GRANT\",\"opinion\":\"同意，准予许可。\",\"content\":\"准予劳务派遣经营许可\"}"),
          new Step("certifier", "/certificate", "/certificate", "{}"),
          new Step(
              "exit",
              "/delivery",
              "/delivery",
              "{\"method\":\"DIRECT\",\"recipient\":\"王示范\",\"recipientRole\":\"LEGAL_REPRESENTATIVE\","
                  + "\"place\":\"C01\"}"));

  private final String product;
  private final String engine;
  private final ProcessorTime ofProduct;
  private final ProcessorTime ofEngine;

  private LifeBenchmark(
      String product, String engine, ProcessorTime ofProduct, ProcessorTime ofEngine) {
    this.product = product;
    this.engine = engine;
    this.ofProduct = ofProduct;
    this.ofEngine = ofEngine;
  }

  public static void main(String[] arguments) throws Exception {
    String database = arguments[7];
    new LifeBenchmark(
            arguments[0],
            arguments[1],
            new ProcessorTime(List.of(arguments[5], database)),
            new ProcessorTime(List.of(arguments[6], database)))
        .run(
            Integer.parseInt(arguments[2]),
            Integer.parseInt(arguments[3]),
            Integer.parseInt(arguments[4]));
  }

  private void run(int clients, int lives, int rounds) throws Exception {
    List<Map<String, HttpClient>> halls = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      halls.add(people());
    }
    System.out.printf("%d clients, %d lives each a round, %d rounds%n", clients, lives, rounds);
    for (int i = 0; i < WARM_UP; i++) { // the compiler gets to know both
      round(halls, lives, true);
      round(halls, lives, false);
    }
    double[] ratios = new double[rounds];
    double[] ours = new double[rounds];
    double[] theirs = new double[rounds];
    double[] ourWork = new double[rounds];
    double[] theirWork = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      boolean oursFirst = i % 2 == 0;
      ProcessorTime first = oursFirst ? ofProduct : ofEngine;
      ProcessorTime second = oursFirst ? ofEngine : ofProduct;
      double begun = first.millis();
      double one = round(halls, lives, oursFirst);
      double done = first.millis();
      double begunNext = second.millis();
      double two = round(halls, lives, !oursFirst);
      double doneNext = second.millis();
      (oursFirst ? ourWork : theirWork)[i] = (done - begun) / (clients * lives);
      (oursFirst ? theirWork : ourWork)[i] = (doneNext - begunNext) / (clients * lives);
      ours[i] = oursFirst ? one : two;
      theirs[i] = oursFirst ? two : one;
      ratios[i] = ours[i] / theirs[i];
      System.out.printf(
          "round %d: product %.1f lives a second, engine %.1f, ratio %.2f%n",
          i + 1, ours[i], theirs[i], ratios[i]);
    }
    System.out.printf(
        "product %.1f (%.1f … %.1f), engine %.1f (%.1f … %.1f) lives a second%n",
        at(ours, 0.5),
        at(ours, 0.25),
        at(ours, 0.75),
        at(theirs, 0.5),
        at(theirs, 0.25),
        at(theirs, 0.75));
    System.out.printf(
        "ratio   median %.2f, quartiles %.2f … %.2f%n",
        at(ratios, 0.5), at(ratios, 0.25), at(ratios, 0.75));
    System.out.printf(
        "processor time a life, server and database: product %.1f ms, engine %.1f ms%n",
        at(ourWork, 0.5), at(theirWork, 0.5));
  }

  /** Lives a second, all clients together. */
  private double round(List<Map<String, HttpClient>> halls, int lives, boolean ours)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(halls.size());
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (Map<String, HttpClient> hall : halls) {
        work.add(
            () -> {
              for (int i = 0; i < lives; i++) {
                life(hall, ours);
              }
              return null;
            });
      }
      long begun = System.nanoTime();
      for (Future<Void> done : pool.invokeAll(work)) {
        done.get();
      }
      return halls.size() * lives / ((System.nanoTime() - begun) / 1e9);
    } finally {
      pool.shutdown();
    }
  }

  private void life(Map<String, HttpClient> hall, boolean ours)
      throws IOException, InterruptedException {
    String cases = ours ? product + "/api/v1/cases" : engine + "/cases";
    String number =
        number(sent(hall.get("clerk"), "POST", cases, IntakeBenchmark.body().toString()));
    for (Step step : STEPS) {
      sent(
          hall.get(step.login()),
          "POST",
          cases + "/" + number + (ours ? step.product() : step.engine()),
          step.body());
    }
  }

  private static String number(String answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer))) {
      return reader.readObject().getString("number");
    }
  }

  private Map<String, HttpClient> people() throws IOException, InterruptedException {
    return Map.of(
        "clerk", person("clerk", BUREAU + "-01", "A03"),
        "desk", person("clerk", BUREAU + "-01", "A03"),
        "reviewer", person("review-social", SOCIAL, ""),
        "approver", person("approver", SOCIAL, ""),
        "certifier", person("certifier", BUREAU + "-01", ""),
        "exit", person("exit", BUREAU + "-01", "C01"));
  }

  private HttpClient person(String login, String unit, String window)
      throws IOException, InterruptedException {
    HttpClient person =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    sent(
        person,
        "POST",
        product + "/api/v1/sessions",
        "{\"login\":\"" + login + "\",\"password\":\"yichuang-2026\"}");
    sent(
        person,
        "PUT",
        product + "/api/v1/session/place",
        "{\"unit\":\"" + unit + "\",\"window\":\"" + window + "\"}");
    return person;
  }

  private String sent(HttpClient person, String method, String address, String body)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        person.send(
            HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .header("Origin", product)
                .header("Prefer", "return=minimal") // the engine's answer is as small
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(
          address + " answered " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private static double at(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
