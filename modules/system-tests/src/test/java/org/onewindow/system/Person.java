package org.onewindow.system;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Somebody of the demo county who works by machine: the same acts as on the pages, faster. */
final class Person {

  private final RunningProduct product;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient line =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .connectTimeout(Duration.ofSeconds(30))
          .build();

  private Person(RunningProduct product) {
    this.product = product;
  }

  /** Logs in and goes to work. */
  static Person at(RunningProduct product, String login, String unit, String window) {
    Person person = new Person(product);
    person.done(
        "POST",
        "/api/v1/sessions",
        "{\"login\": \"%s\", \"password\": \"%s\"}".formatted(login, Screen.DEMO_PASSWORD));
    person.done(
        "PUT",
        "/api/v1/session/place",
        "{\"unit\": \"%s\", \"window\": \"%s\"}".formatted(unit, window));
    return person;
  }

  /** Somebody from the street. */
  static Person stranger(RunningProduct product) {
    return new Person(product);
  }

  /** What a browser must show to be taken for this person. */
  List<Cookie> session() {
    return cookies.getCookieStore().getCookies().stream()
        .map(c -> new Cookie(c.getName(), c.getValue()).setUrl(product.at("/")))
        .toList();
  }

  JsonObject reads(String path) {
    return read(done("GET", path, "")).getAsJsonObject();
  }

  /** Acts, and is told how it stands afterwards. */
  JsonObject does(String path, String body) {
    return read(done("POST", path, body)).getAsJsonObject();
  }

  HttpResponse<String> sends(String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(product.at(path)))
            .timeout(Duration.ofMinutes(2))
            .header("Origin", product.at("/").replaceAll("/$", ""))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    try {
      return line.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String done(String method, String path, String body) {
    HttpResponse<String> answer = sends(method, path, body);
    if (answer.statusCode() >= 300) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private static JsonElement read(String json) {
    return JsonParser.parseString(json);
  }
}
