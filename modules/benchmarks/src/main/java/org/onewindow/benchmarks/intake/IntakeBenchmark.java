package org.onewindow.benchmarks.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.onewindow.benchmarks.ProcessorTime;

/**
 * Times intakes of one matter over HTTP, product and baseline in turn, and prints the ratio of
 * their times with its spread. Arguments: address of the server, clients, requests a client and
 * round, rounds, and the ids of the processes whose processor time is compared (Linux).
 */
public final class IntakeBenchmark {

  private static final String MATTER = "11371799MB2A00011A400011410800301";
  private static final List<String> MATERIALS =
      List.of("M01", "M02", "M03", "M04", "M05", "M07", "M08", "M09", "M10");

  /** With a hundred requests each the optimising compiler is about done with both. */
  private static final int WARM_UP = 40;

  private final String server;
  private final int clients;
  private final int requests;
  private final ProcessorTime processes;

  private IntakeBenchmark(String server, int clients, int requests, ProcessorTime processes) {
    this.server = server;
    this.clients = clients;
    this.requests = requests;
    this.processes = processes;
  }

  public static void main(String[] arguments) throws Exception {
    IntakeBenchmark benchmark =
        new IntakeBenchmark(
            arguments[0],
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]),
            new ProcessorTime(List.of(arguments).subList(4, arguments.length)));
    benchmark.run(Integer.parseInt(arguments[3]));
  }

  private void run(int rounds) throws Exception {
    List<HttpClient> people = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      people.add(loggedIn());
    }
    HttpResponse<String> first = post(people.get(0), "/api/v1/cases", body().toString());
    if (first.statusCode() != 201) {
      throw new IllegalStateException(first.statusCode() + " " + first.body());
    }
    String number = object(first.body()).getString("number");
    must(post(people.get(0), "/baseline/learn?case=" + number, ""), 204);
    System.out.printf(
        "%d clients, %d requests each a round, %d rounds%n", clients, requests, rounds);
    for (int i = 0; i < WARM_UP; i++) { // the compiler gets to know both
      round(people, "/api/v1/cases");
      round(people, "/baseline/intake");
    }
    double[] ratios = new double[rounds];
    double[] product = new double[rounds];
    double[] baseline = new double[rounds];
    double[][] work = new double[2][rounds];
    for (int i = 0; i < rounds; i++) {
      boolean productFirst = i % 2 == 0;
      double begun = processes.millis();
      double one = round(people, productFirst ? "/api/v1/cases" : "/baseline/intake");
      double between = processes.millis();
      double two = round(people, productFirst ? "/baseline/intake" : "/api/v1/cases");
      work[productFirst ? 0 : 1][i] = (between - begun) / (clients * requests);
      work[productFirst ? 1 : 0][i] = (processes.millis() - between) / (clients * requests);
      product[i] = productFirst ? one : two;
      baseline[i] = productFirst ? two : one;
      ratios[i] = product[i] / baseline[i];
      System.out.printf(
          "round %d: product %.2f ms, baseline %.2f ms, ratio %.2f%n",
          i + 1, product[i], baseline[i], ratios[i]);
    }
    System.out.printf(
        "product  median %.2f ms an intake (%.0f a second), quartiles %.2f … %.2f%n",
        at(product, 0.5), 1000 / at(product, 0.5), at(product, 0.25), at(product, 0.75));
    System.out.printf(
        "baseline median %.2f ms an intake (%.0f a second), quartiles %.2f … %.2f%n",
        at(baseline, 0.5), 1000 / at(baseline, 0.5), at(baseline, 0.25), at(baseline, 0.75));
    System.out.printf(
        "ratio    median %.2f, quartiles %.2f … %.2f, smallest %.2f, greatest %.2f%n",
        at(ratios, 0.5), at(ratios, 0.25), at(ratios, 0.75), at(ratios, 0), at(ratios, 1));
    if (processes.isKnown()) {
      System.out.printf(
          "processor time an intake, server and database: product %.2f ms, baseline %.2f ms%n",
          at(work[0], 0.5), at(work[1], 0.5));
    }
  }

  /** Milliseconds of wall time an intake, all clients together. */
  private double round(List<HttpClient> people, String path) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (HttpClient person : people) {
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
          bodies.add(body().toString());
        }
        work.add(
            () -> {
              for (String body : bodies) {
                must(post(person, path, body), 201);
              }
              return null;
            });
      }
      long begun = System.nanoTime();
      for (Future<Void> done : pool.invokeAll(work)) {
        done.get();
      }
      return (System.nanoTime() - begun) / 1e6 / (clients * requests);
    } finally {
      pool.shutdown();
    }
  }

  private HttpClient loggedIn() throws IOException, InterruptedException {
    HttpClient person =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    JsonObject who =
        Json.createObjectBuilder().add("login", "clerk").add("password", "yichuang-2026").build();
    must(post(person, "/api/v1/sessions", who.toString()), 200, 201);
    JsonObject place =
        Json.createObjectBuilder()
            .add("unit", "11371799MB2A00011A-01")
            .add("window", "A03")
            .build();
    must(send(person, "PUT", "/api/v1/session/place", place.toString()), 200, 204);
    return person;
  }

  /** An application for the labour dispatch licence, complete and valid. */
  public static JsonObject body() {
    JsonObjectBuilder materials = Json.createObjectBuilder();
    for (String code : MATERIALS) {
      materials.add(
          code,
          Json.createObjectBuilder()
              .add("form", "PAPER")
              .add("originals", 1)
              .add("copies", 1)
              .add("pages", 3));
    }
    return Json.createObjectBuilder()
        .add("matter", MATTER)
        .add("scenario", "S1")
        .add(
            "applicant",
            Json.createObjectBuilder()
                .add("name", "示范县顺达人力资源有限公司")
                .add("paper", "USCC")
                .add("number", USCC)
                .add("phone", "13800000001")
                .add("address", "示范县人民路 1 号"))
        .add(
            "representative",
            Json.createObjectBuilder()
                .add("name", "王示范")
                .add("paper", "CITIZEN_ID")
                .add("number", CITIZEN_ID)
                .add("phone", "13800000002")
                .add("address", ""))
        .add("byAgent", false)
        .add(
            "contact",
            Json.createObjectBuilder()
                .add("name", "李示范")
                .add("paper", "CITIZEN_ID")
                .add("number", CITIZEN_ID)
                .add("phone", "13800000003")
                .add("address", ""))
        .add("materials", materials)
        .add("note", "")
        .build();
  }

  /** The applicant; valid by its check character, and the region 371799 does not exist. */
  public static final String USCC = withUsccCheck("91371799MA3C0001X");

  private static final String CITIZEN_ID = withIdCheck("37179919900101123");

  private static String withUsccCheck(String body) {
    String digits = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    int sum = 0;
    int weight = 1;
    for (char c : body.toCharArray()) {
      sum += digits.indexOf(c) * weight;
      weight = weight * 3 % 31;
    }
    return body + digits.charAt((31 - sum % 31) % 31);
  }

  private static String withIdCheck(String body) {
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (body.charAt(i) - '0') * weights[i];
    }
    return body + "10X98765432".charAt(sum % 11);
  }

  private HttpResponse<String> post(HttpClient person, String path, String body)
      throws IOException, InterruptedException {
    return send(person, "POST", path, body);
  }

  private HttpResponse<String> send(HttpClient person, String method, String path, String body)
      throws IOException, InterruptedException {
    return person.send(
        HttpRequest.newBuilder(URI.create(server + path))
            .header("Content-Type", "application/json")
            .header("Origin", server)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static void must(HttpResponse<String> answer, Integer... statuses) {
    if (!List.of(statuses).contains(answer.statusCode())) {
      throw new IllegalStateException(
          answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
    }
  }

  private static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static double at(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
