package org.onewindow.web.identity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A person's browser, or a machine with a cookie jar, at an address of its own. */
public final class Browser {

  private final String product;
  private final String address;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * @param product e.g. {@code http://127.0.0.1:8080}
   * @param address where the trusted proxy says that it is
   */
  public Browser(String product, String address) {
    this.product = product;
    this.address = address;
  }

  public HttpResponse<String> page(String path) {
    return send(to(path).header("Accept", "text/html").GET());
  }

  /** A page that the trusted proxy fetched for a browser with an encrypted connection. */
  HttpResponse<String> encryptedPage(String path) {
    return send(to(path).header("Accept", "text/html").header("X-Forwarded-Proto", "https").GET());
  }

  /** Posts a form; names and values in turn. */
  public HttpResponse<String> post(String path, String... fields) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(i == 0 ? "" : "&").append(encode(fields[i])).append('=');
      body.append(encode(fields[i + 1]));
    }
    return send(
        to(path)
            .header("Accept", "text/html")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  /** Sends one file as a form with an upload does. */
  HttpResponse<String> upload(String path, byte[] content) {
    String boundary = "onewindow-boundary";
    byte[] head =
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"photo.png\"\r\n"
                + "Content-Type: image/png\r\n\r\n")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] foot =
        ("\r\n--" + boundary + "--\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return send(
        to(path)
            .header("Accept", "text/html")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArrays(java.util.List.of(head, content, foot))));
  }

  public HttpResponse<String> put(String path, byte[] content) {
    return send(
        to(path)
            .header("Accept", "application/json")
            .header("Content-Type", "application/octet-stream")
            .PUT(HttpRequest.BodyPublishers.ofByteArray(content)));
  }

  public HttpResponse<String> json(String method, String path, String body) {
    return send(
        to(path)
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> logIn(String login, String password) {
    return json(
        "POST",
        "/api/v1/sessions",
        Json.createObjectBuilder()
            .add("login", login)
            .add("password", password)
            .build()
            .toString());
  }

  /** The session's token, as the cookie has it. */
  Optional<String> token() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(c -> c.getName().equals("ow_session"))
        .map(HttpCookie::getValue)
        .filter(v -> !v.isEmpty())
        .findFirst();
  }

  /** Takes a token that somebody else planted. */
  void plant(String token) {
    HttpCookie cookie = new HttpCookie("ow_session", token);
    cookie.setPath("/");
    cookie.setDomain(URI.create(product).getHost());
    cookies.getCookieStore().add(URI.create(product), cookie);
  }

  public static JsonObject body(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  public static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(URI::create)
        .map(u -> u.getRawPath() + (u.getRawQuery() == null ? "" : "?" + u.getRawQuery()))
        .orElse("");
  }

  /** Sends whatever a machine may think of; headers as names and values in turn. */
  public HttpResponse<String> send(
      String method, String path, HttpRequest.BodyPublisher body, String... headers) {
    HttpRequest.Builder request = to(path).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** Logs in with a demo account and goes to work in a unit. */
  public Browser atWork(String login, String unit, String window) {
    HttpResponse<String> in = logIn(login, "yichuang-2026");
    if (in.statusCode() != 201) {
      throw new IllegalStateException(login + " cannot log in: " + in.body());
    }
    HttpResponse<String> there =
        json(
            "PUT",
            "/api/v1/session/place",
            Json.createObjectBuilder().add("unit", unit).add("window", window).build().toString());
    if (there.statusCode() != 200) {
      throw new IllegalStateException(login + " cannot work there: " + there.body());
    }
    return this;
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(product + path))
        .header("Origin", product)
        .header("X-Forwarded-For", address);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
