package org.onewindow.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The statutory clock as another system asks it: without log-in, in a batch, and wrongly. */
class ClockExplainIT {

  private static final String QUESTION =
      """
      {"rule":{"acceptanceDays":5,"statutory":{"amount":20,"unit":"WORKING_DAY"},
               "promised":{"amount":5,"unit":"WORKING_DAY"},"deliveryDays":10},
       "events":[{"type":"RECEIVED","at":"2026-04-29T15:00:00+08:00"},
                 {"type":"ACCEPTED","at":"2026-04-29T15:00:00+08:00"}],
       "asOf":"2026-04-29T15:00:00+08:00"}
      """;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static HttpRequest asking(String body) {
    return HttpRequest.newBuilder(URI.create(RunningProduct.get().at("/api/v1/clock/explain")))
        .header("Content-Type", "application/json")
        .header("Accept-Language", "en")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private HttpResponse<String> ask(String body) throws IOException, InterruptedException {
    return client.send(asking(body), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  @DisplayName("ACC-008 任何人不登录即可查询：4 月 29 日受理，法定 5 月 29 日、承诺 5 月 9 日到期")
  void anyoneMayAskWithTheStoredCalendar() throws Exception {
    HttpResponse<String> answer = ask(QUESTION);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(answer.body())
        .contains("\"name\":\"ACCEPTANCE\",\"state\":\"MET\"")
        .contains("\"due\":\"2026-05-29\",\"dueAt\":\"2026-05-29T17:00:00+08:00\"")
        .contains("\"due\":\"2026-05-09\",\"dueAt\":\"2026-05-09T17:00:00+08:00\"")
        .contains("\"reason\":\"HOLIDAY\",\"name\":\"劳动节\"")
        .contains("{\"date\":\"2026-05-09\",\"counted\":true,\"reason\":\"MAKE_UP_WORKDAY\"}");
  }

  @Test
  @DisplayName("ACC-023 错误的事件以 problem+json 指明")
  void aWrongEventIsNamed() throws Exception {
    HttpResponse<String> order = ask(QUESTION.replace("RECEIVED", "DELIVERED"));
    assertThat(order.statusCode()).isEqualTo(422);
    assertThat(order.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(order.body())
        .contains("\"field\":\"events[0]\"")
        .contains("Event 1 (DELIVERED) cannot happen before the receipt");
    HttpResponse<String> zone = ask(QUESTION.replaceFirst("15:00:00\\+08:00\"}", "15:00:00\"}"));
    assertThat(zone.statusCode()).isEqualTo(422);
    assertThat(zone.body()).contains("\"field\":\"events[0].at\"");
    assertThat(ask("{\"rule\"").statusCode()).isEqualTo(400);
    assertThat(ask("{" + " ".repeat(600 * 1024) + "}").statusCode()).isEqualTo(413);
  }

  @Test
  @DisplayName("ACC-029 数百个诚实的查询一次通过，答复完全一致")
  void aBatchOfHundredsGoesThroughInOneGo() {
    List<HttpResponse<String>> answers =
        IntStream.range(0, 600).parallel().mapToObj(i -> asked(QUESTION)).toList();
    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
    assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
  }

  private HttpResponse<String> asked(String body) {
    try {
      return ask(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
