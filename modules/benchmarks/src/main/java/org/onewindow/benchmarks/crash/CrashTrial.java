package org.onewindow.benchmarks.crash;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.onewindow.benchmarks.intake.IntakeBenchmark;

/**
 * Kills the product with SIGKILL at random moments while it accepts a night of silent cases, signs
 * papers at their first opening, pushes results to another system and writes an export, starts it
 * again, and counts at the end: nothing that was acknowledged is lost, nothing is there twice, and
 * all that was begun is finished without anybody's help. Arguments: folder of the product, folder
 * to work in, port, kills, silent cases a round, seed. Ends with 1 and the faults otherwise.
 */
public final class CrashTrial {

  private static final String BUREAU = "11371799MB2A00011A";
  private static final String SOCIAL = BUREAU + "-03";
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Duration SETTLED = Duration.ofMinutes(12);
  private static final int KEPT_ROUNDS = 2; // of twelve days each; exports are kept for thirty
  private static final int LONGEST_MILLIS = 20_000;

  /** An act of a life; what it must leave behind once, in the words of the ledger. */
  private record Step(String who, String path, String body) {}

  private static final List<Step> STEPS =
      List.of(
          new Step("clerk", "/acceptance", "{}"),
          new Step("reviewer", "/review", "{}"),
          new Step(
              "reviewer",
              "/review/opinion",
              "{\"verdict\":\"GRANT\",\"opinion\":\"符合条件，建议准予许可。\","
                  + "\"inspectors\":[\"王同理\",\"冯筑安\"]}"),
          new Step(
              "approver",
              "/decision",
              "{\"outcome\":\"GRANT\",\"opinion\":\"同意，准予许可。\",\"content\":\"准予劳务派遣经营许可\"}"));

  private final Node node;
  private final Receiver receiver;
  private final Random random;

  private final Queue<String> silent = new ConcurrentLinkedQueue<>();
  private final Set<String> decided = ConcurrentHashMap.newKeySet();
  private final Map<String, String> opened = new ConcurrentHashMap<>();
  private final Map<String, Integer> exports = new ConcurrentHashMap<>();
  private final Set<String> surprises = ConcurrentHashMap.newKeySet();
  private final Map<String, Line> people = new ConcurrentHashMap<>();
  private volatile boolean alive;
  private volatile int round;

  private CrashTrial(Node node, Receiver receiver, Random random) {
    this.node = node;
    this.receiver = receiver;
    this.random = random;
  }

  public static void main(String[] arguments) throws Exception {
    long seed = Long.parseLong(arguments[5]);
    Random random = new Random(seed);
    System.out.println("seed " + seed);
    List<String> faults;
    try (Receiver receiver = new Receiver(new Random(seed))) {
      Node node =
          new Node(
              Path.of(arguments[0]),
              Path.of(arguments[1]),
              Integer.parseInt(arguments[2]),
              Map.of(
                  "ONEWINDOW_OUTBOX_LEASE", "PT10S",
                  "ONEWINDOW_EXPORT_KEEP", "PT720H", // the nights go by fast
                  "ONEWINDOW_TIME_LOOK", "PT5S",
                  "ONEWINDOW_PASSWORD_ITERATIONS", "1024",
                  "ONEWINDOW_RATE_LOGIN", "500/500",
                  "ONEWINDOW_PUSH_PROVINCE_ADDRESS", receiver.address() + "/province",
                  "ONEWINDOW_PUSH_SUPERVISION_ADDRESS", receiver.address() + "/supervision"));
      CrashTrial trial = new CrashTrial(node, receiver, random);
      faults = trial.run(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
    }
    faults.forEach(System.out::println);
    System.out.println(
        faults.isEmpty() ? "nothing lost, nothing twice" : "FAULTS " + faults.size());
    System.exit(faults.isEmpty() ? 0 : 1);
  }

  private List<String> run(int kills, int cases) throws Exception {
    node.start();
    people.put("clerk", line("clerk", BUREAU + "-01", "A03"));
    people.put("guide", line("guide", BUREAU + "-01", ""));
    people.put("reviewer", line("review-social", SOCIAL, ""));
    people.put("approver", line("approver", SOCIAL, ""));
    people.put("supervisor", line("supervisor", BUREAU, ""));
    for (int kill = 1; kill <= kills; kill++) {
      round(kill, cases);
    }
    try {
      settle();
      return new Reckoning(node, receiver, silent, decided, opened, kept(kills), surprises)
          .faults(people.get("supervisor"));
    } finally {
      node.stop();
    }
  }

  /** The exports that are not forgotten yet by the moved clock. */
  private Set<String> kept(int kills) {
    return exports.entrySet().stream()
        .filter(e -> e.getValue() > kills - KEPT_ROUNDS)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private void round(int kill, int cases) throws Exception {
    round = kill;
    Line clerk = people.get("clerk");
    String application = IntakeBenchmark.body().toString();
    for (int i = 0; i < cases; i++) {
      silent.add(number(clerk.must("POST", "/api/v1/cases", application)));
    }
    document(people.get("supervisor"), silent.peek(), 1); // the first print of a start is slow
    Line guide = people.get("guide");
    LocalDateTime later = now(guide).plusDays(12);
    alive = true;
    ExecutorService hall = Executors.newCachedThreadPool();
    for (int i = 0; i < 2; i++) {
      hall.execute(untilBroken(this::live));
      hall.execute(untilBroken(this::open));
    }
    hall.execute(untilBroken(this::export));
    Thread.sleep(random.nextInt(500));
    hall.execute(untilBroken(() -> moveTo(guide, later)));
    int moment = random.nextInt(LONGEST_MILLIS);
    Thread.sleep(moment);
    node.kill();
    alive = false;
    hall.shutdown();
    if (!hall.awaitTermination(5, TimeUnit.MINUTES)) {
      throw new IllegalStateException("Somebody did not notice the broken line");
    }
    long begun = System.nanoTime();
    node.start();
    System.out.printf(
        "kill %d after %d ms; ready again in %.0f s; so far %d silent, %d decided, %d papers"
            + " opened, %d exports, %d keys told%n",
        kill,
        moment,
        (System.nanoTime() - begun) / 1e9,
        silent.size(),
        decided.size(),
        opened.size(),
        exports.size(),
        receiver.keys());
    moveTo(guide, later);
  }

  private interface Work {
    void run() throws Exception;
  }

  private Runnable untilBroken(Work work) {
    return () -> {
      try {
        work.run();
      } catch (IOException e) {
        // the line broke, as it was meant to
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (Exception e) {
        surprises.add(e.toString());
      }
    };
  }

  /** One case after the other from the counter to the decision. */
  private void live() throws IOException, InterruptedException {
    String application = IntakeBenchmark.body().toString();
    while (alive) {
      String number = number(people.get("clerk").must("POST", "/api/v1/cases", application));
      boolean lives = true;
      for (Step step : STEPS) {
        if (lives) {
          int status =
              people
                  .get(step.who())
                  .acts("/api/v1/cases/" + number + step.path(), step.body())
                  .statusCode();
          lives = status < 300; // time itself may have been faster
          if (lives && step.path().equals("/decision")) {
            decided.add(number);
          }
        }
      }
    }
  }

  /** First openings: the paper is printed and signed while it is waited for. */
  private void open() throws IOException, InterruptedException {
    Line supervisor = people.get("supervisor");
    List<String> numbers = new ArrayList<>(silent);
    Collections.shuffle(numbers, new Random(opened.size()));
    for (String number : numbers) {
      for (int seq = 1; seq <= 2; seq++) {
        HttpResponse<byte[]> paper = document(supervisor, number, seq);
        if (paper.statusCode() != 200 && paper.statusCode() != 404) {
          surprises.add("A paper does not open: " + paper.statusCode() + " " + text(paper.body()));
        } else if (paper.statusCode() == 200) {
          String before = opened.putIfAbsent(number + "/" + seq, digest(paper.body()));
          if (before != null && !before.equals(digest(paper.body()))) {
            surprises.add("Another paper the second time: " + number + "/" + seq);
          }
        }
      }
    }
  }

  static HttpResponse<byte[]> document(Line person, String number, int seq)
      throws IOException, InterruptedException {
    return person.reads("/api/v1/cases/" + number + "/documents/" + seq);
  }

  private void export() throws IOException, InterruptedException {
    Line supervisor = people.get("supervisor");
    while (alive) {
      HttpResponse<byte[]> answer =
          supervisor.sends(
              "POST", "/exports", "application/x-www-form-urlencoded", "what=SEARCH&words=");
      answer
          .headers()
          .firstValue("Location")
          .ifPresent(l -> exports.put(l.substring(l.lastIndexOf('/') + 1), round));
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private static LocalDateTime now(Line guide) throws IOException, InterruptedException {
    try (JsonReader reader =
        Json.createReader(new StringReader(guide.must("GET", "/api/v1/demo/time", "")))) {
      return LocalDateTime.ofInstant(Instant.parse(reader.readObject().getString("now")), CHINA);
    }
  }

  private static void moveTo(Line guide, LocalDateTime later)
      throws IOException, InterruptedException {
    if (now(guide).isBefore(later)) {
      guide.must("POST", "/api/v1/demo/time", "{\"until\":\"" + later.withNano(0) + "\"}");
    }
  }

  /** Waits until nothing is under way any more, which the product must reach by itself. */
  private void settle() throws Exception {
    long begun = System.nanoTime();
    List<String> under = Reckoning.underWay(node);
    while (!under.isEmpty()) {
      if (System.nanoTime() - begun > SETTLED.toNanos()) {
        surprises.add("Never finished: " + under);
        return;
      }
      TimeUnit.SECONDS.sleep(1);
      under = Reckoning.underWay(node);
    }
    System.out.printf(
        "all finished %.0f s after the last start%n", (System.nanoTime() - begun) / 1e9);
  }

  private Line line(String login, String unit, String window)
      throws IOException, InterruptedException {
    return Line.of(node.address(), login, unit, window);
  }

  private static String number(String answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer))) {
      return reader.readObject().getString("number");
    }
  }

  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
