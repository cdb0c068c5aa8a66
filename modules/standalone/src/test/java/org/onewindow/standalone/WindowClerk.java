package org.onewindow.standalone;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A clerk at window A03 who takes applications for a labour dispatch licence, by machine. */
final class WindowClerk {

  private static final String MATTER = "11371799MB2A00011A400011410800301";
  private static final List<String> MATERIALS =
      List.of("M01", "M02", "M03", "M04", "M05", "M07", "M08", "M09", "M10");
  private static final Pattern NUMBER = Pattern.compile("\"number\":\"([0-9-]+)\"");
  private static final Pattern REF = Pattern.compile("\"ref\":\"([^\"]+)\"");

  private final HttpClient line =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final String server;

  private WindowClerk(String server) {
    this.server = server;
  }

  /** Logs in and sits down. */
  static WindowClerk at(Launched product) throws IOException, InterruptedException {
    WindowClerk clerk = new WindowClerk("http://127.0.0.1:" + product.port());
    clerk.must(
        clerk.sends(
            "POST", "/api/v1/sessions", "", json("login", "clerk", "password", "yichuang-2026")));
    clerk.must(
        clerk.sends(
            "PUT",
            "/api/v1/session/place",
            "",
            json("unit", "11371799MB2A00011A-01", "window", "A03")));
    return clerk;
  }

  /**
   * Takes an application in one piece.
   *
   * @param key idempotency key
   * @throws IOException if the line breaks: nobody knows then whether it was taken
   */
  HttpResponse<String> receives(String key) throws IOException, InterruptedException {
    return sends("POST", "/api/v1/cases", key, application());
  }

  /** The number of the case that an answer acknowledges. */
  static String number(HttpResponse<String> answer) {
    Matcher number = NUMBER.matcher(answer.body());
    if (answer.statusCode() != 201 || !number.find()) {
      throw new AssertionError("Not acknowledged: " + answer.statusCode() + " " + answer.body());
    }
    return number.group(1);
  }

  /** Begins a draft; its name. */
  String begins() throws IOException, InterruptedException {
    Matcher ref =
        REF.matcher(must(sends("POST", "/api/v1/cases/drafts", "", json("matter", MATTER))).body());
    if (!ref.find()) {
      throw new AssertionError("A draft without a name");
    }
    return ref.group(1);
  }

  /** Puts the scan of the first material to a draft. */
  HttpResponse<String> scans(String ref, byte[] scan) throws IOException, InterruptedException {
    return line.send(
        request("/api/v1/cases/drafts/" + ref + "/materials/M01/file")
            .header("Content-Type", "application/octet-stream")
            .PUT(BodyPublishers.ofByteArray(scan))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> sends(String method, String path, String key, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    if (!key.isEmpty()) {
      request.header("Idempotency-Key", key);
    }
    return line.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server + path))
        .timeout(Duration.ofMinutes(1))
        .header("Origin", server);
  }

  private HttpResponse<String> must(HttpResponse<String> answer) {
    if (answer.statusCode() >= 300) {
      throw new AssertionError(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer;
  }

  private static String application() {
    String materials =
        MATERIALS.stream()
            .map(code -> '"' + code + "\":{\"form\":\"PAPER\",\"originals\":1,\"pages\":2}")
            .collect(Collectors.joining(","));
    return "{\"matter\":\""
        + MATTER
        + "\",\"scenario\":\"S1\",\"byAgent\":false,\"note\":\"\",\"applicant\":"
        + party("示范县众合劳务派遣有限公司", "USCC", "91371799MA3D5Q7W1M")
        + ",\"representative\":"
        + party("孙众合", "CITIZEN_ID", "371799199601123053")
        + ",\"contact\":"
        + party("孙众合", "CITIZEN_ID", "371799199601123053")
        + ",\"materials\":{"
        + materials
        + "}}";
  }

  private static String party(String name, String paper, String number) {
    return json("name", name, "paper", paper, "number", number, "phone", "13800000104");
  }

  /** Names and values in turn; none needs escaping. */
  private static String json(String... pairs) {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < pairs.length; i += 2) {
      text.append(i == 0 ? "\"" : ",\"").append(pairs[i]).append("\":\"");
      text.append(pairs[i + 1]).append('"');
    }
    return text.append('}').toString();
  }
}
