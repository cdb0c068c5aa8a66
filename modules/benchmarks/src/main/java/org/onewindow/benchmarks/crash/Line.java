package org.onewindow.benchmarks.crash;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** Somebody at work over HTTP. A session lives in the database: it outlasts every kill. */
final class Line {

  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final String server;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();

  private Line(String server) {
    this.server = server;
  }

  static Line of(String server, String login, String unit, String window)
      throws IOException, InterruptedException {
    Line line = new Line(server);
    line.must("POST", "/api/v1/sessions", json("login", login, "password", "yichuang-2026"));
    line.must("PUT", "/api/v1/session/place", json("unit", unit, "window", window));
    return line;
  }

  private static String json(String a, String b, String c, String d) {
    return "{\"%s\":\"%s\",\"%s\":\"%s\"}".formatted(a, b, c, d);
  }

  /**
   * @throws IOException if the line breaks: nobody knows then whether it was done
   */
  HttpResponse<byte[]> sends(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(server + path))
            .timeout(LONGEST)
            .header("Content-Type", type)
            .header("Origin", server)
            .header("Prefer", "return=minimal")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  HttpResponse<byte[]> acts(String path, String body) throws IOException, InterruptedException {
    return sends("POST", path, "application/json", body);
  }

  HttpResponse<byte[]> reads(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(server + path)).timeout(LONGEST).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  String must(String method, String path, String body) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        method.equals("GET") ? reads(path) : sends(method, path, "application/json", body);
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + text);
    }
    return text;
  }
}
