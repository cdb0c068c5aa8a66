package org.onewindow.standalone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * The other departments of the demo county, on a port of their own: registers that answer questions
 * ({@code docs/api/connectors.md}), receivers of results, and a page where each can be made slow,
 * wrong or down by hand. Runs in demo mode only. Machines need the token of this start; the page
 * knows invented people only and needs nothing.
 */
final class DemoServices implements AutoCloseable {

  private static final int THREADS = 16;
  private static final int MOST_BYTES = 256 * 1024;
  private static final int OK = 200;
  private static final Duration SLOWNESS = Duration.ofSeconds(10);

  private final DemoGovernment government = new DemoGovernment();
  private final String token = UUID.randomUUID().toString();
  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(THREADS, DemoServices::quiet);
  private final Duration slowness;
  private final Clock clock;

  private DemoServices(HttpServer server, Duration slowness) {
    this.server = server;
    this.slowness = slowness;
    clock = Clock.systemUTC();
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private static Thread quiet(Runnable work) {
    Thread thread = new Thread(work, "onewindow-demo-services");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * @param port wanted; another one where it is taken
   * @throws IOException when no port is free at all
   */
  static DemoServices start(String address, int port) throws IOException {
    return start(address, port, SLOWNESS);
  }

  static DemoServices start(String address, int port, Duration slowness) throws IOException {
    try {
      return new DemoServices(HttpServer.create(new InetSocketAddress(address, port), 0), slowness);
    } catch (IOException taken) {
      return new DemoServices(HttpServer.create(new InetSocketAddress(address, 0), 0), slowness);
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  String token() {
    return token;
  }

  DemoGovernment government() {
    return government;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      boolean post = exchange.getRequestMethod().equals("POST");
      if (path.equals("/")) {
        if (post) {
          change(exchange);
        } else {
          page(exchange);
        }
        return;
      }
      Optional<DemoGovernment.Service> service = service(path);
      if (service.isEmpty() || !post) {
        send(exchange, 404, "{}");
      } else if (!("Bearer " + token)
          .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
        send(exchange, 401, "{}");
      } else {
        asked(exchange, service.get(), path);
      }
    }
  }

  private Optional<DemoGovernment.Service> service(String path) {
    return Stream.concat(government.registers().stream(), government.receivers().stream())
        .filter(s -> path.equals(s.path()) || path.startsWith(s.path() + "/"))
        .findFirst();
  }

  private void asked(HttpExchange exchange, DemoGovernment.Service service, String path)
      throws IOException {
    DemoBehaviour how = government.behaviour(service);
    if (how == DemoBehaviour.DOWN) {
      return; // the exchange is closed without an answer
    }
    if (how == DemoBehaviour.SLOW) {
      pause();
    }
    if (how == DemoBehaviour.WRONG) {
      send(exchange, OK, "<html>维护中</html>");
      return;
    }
    Answer answer = answer(exchange, service, path.substring(service.path().length()));
    if (how != DemoBehaviour.ANSWER_LOST) {
      send(exchange, answer.status(), answer.body());
    }
  }

  private Answer answer(HttpExchange exchange, DemoGovernment.Service service, String what)
      throws IOException {
    JsonObject asked;
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body(exchange)))) {
      asked = reader.readObject();
    } catch (JsonException e) {
      return new Answer(400, "{}");
    }
    return switch (what) {
      case "/facts" -> found(government.facts(service, number(asked)));
      case "/licences" ->
          found(
              government
                  .licence(asked.getString("licence", ""))
                  .filter(l -> l.getString("holder").equals(number(asked))));
      case "/results" -> received(exchange, service, asked);
      default -> new Answer(404, "{}");
    };
  }

  private static String number(JsonObject asked) {
    JsonObject subject = asked.getJsonObject("subject");
    return subject == null ? "" : subject.getString("number", "");
  }

  private static Answer found(Optional<JsonObject> found) {
    return found.map(f -> new Answer(OK, f.toString())).orElseGet(() -> new Answer(404, "{}"));
  }

  private Answer received(HttpExchange exchange, DemoGovernment.Service service, JsonObject body) {
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    if (key == null || key.isBlank()) {
      return new Answer(422, "{}");
    }
    DemoGovernment.Received it = government.receive(service, key, body, clock.instant());
    return new Answer(
        OK,
        Json.createObjectBuilder()
            .add("receipt", it.receipt())
            .add("again", it.times() > 1)
            .build()
            .toString());
  }

  private record Answer(int status, String body) {}

  private void pause() {
    try {
      Thread.sleep(slowness.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void page(HttpExchange exchange) throws IOException {
    byte[] page =
        DemoServicesPage.of(government, isEnglish(exchange)).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(OK, page.length);
    exchange.getResponseBody().write(page);
  }

  private static boolean isEnglish(HttpExchange exchange) {
    String asked = exchange.getRequestURI().getQuery();
    String wanted = exchange.getRequestHeaders().getFirst("Accept-Language");
    return asked == null ? wanted != null && wanted.startsWith("en") : asked.equals("lang=en");
  }

  /** Switches what the form says; another site cannot send the form. */
  private void change(HttpExchange exchange) throws IOException {
    String site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
    if (site != null && !List.of("same-origin", "none").contains(site)) {
      send(exchange, 403, "{}");
      return;
    }
    Map<String, String> typed = form(new String(body(exchange), StandardCharsets.UTF_8));
    Stream.concat(government.registers().stream(), government.receivers().stream())
        .forEach(
            service ->
                Stream.of(DemoBehaviour.values())
                    .filter(b -> b.name().equals(typed.get(service.path())))
                    .forEach(b -> government.behave(service, b)));
    exchange.getResponseHeaders().set("Location", "/");
    exchange.sendResponseHeaders(303, -1);
  }

  private static Map<String, String> form(String body) {
    Map<String, String> typed = new HashMap<>();
    for (String pair : body.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        typed.put(
            URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return typed;
  }

  private static byte[] body(HttpExchange exchange) throws IOException {
    return exchange.getRequestBody().readNBytes(MOST_BYTES);
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}
