package org.onewindow.acceptance.integration.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.push.ResultReceiver;
import org.onewindow.acceptance.domain.push.PushAnswer;
import org.onewindow.acceptance.domain.push.PushState;
import org.onewindow.acceptance.domain.push.ResultFact;
import org.onewindow.acceptance.integration.remote.RemoteAddress;

class HttpResultReceiverTest {

  private static final String RESULT = "{\"kind\":\"GRANTED\",\"case\":\"371799202600318\"}";
  private static final String KEY = "decision:371799202600318";

  /** What the other side has taken, by key: what it counts. */
  private final Map<String, String> taken = new ConcurrentHashMap<>();

  private final AtomicInteger arrived = new AtomicInteger();
  private HttpServer server;
  private int status = 200;
  private int losesAnswers;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/results", this::take);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      taken.putIfAbsent(key, body);
      if (arrived.incrementAndGet() > losesAnswers) {
        byte[] answer = "{\"receipt\":\"SP-1\"}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
      }
    }
  }

  private ResultReceiver receiver(boolean onlySupervised) {
    return new HttpResultReceiver(
        "supervision",
        onlySupervised,
        new RemoteAddress(
            "onewindow.push.supervision",
            URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1"),
            "token",
            Duration.ofSeconds(20),
            Optional.empty()));
  }

  @Test
  @DisplayName("ACC-467 答复丢失后再推送，用同一编号、同样的内容，对方只算一次")
  void lostAnswer() throws Exception {
    losesAnswers = 1;
    assertThatThrownBy(() -> receiver(true).push(KEY, RESULT))
        .isInstanceOf(ResultReceiver.NoAnswer.class);
    PushAnswer again = receiver(true).push(KEY, RESULT);
    assertThat(again).isEqualTo(new PushAnswer(PushState.ACCEPTED, "SP-1"));
    assertThat(arrived).hasValue(2);
    assertThat(taken).containsExactly(Map.entry(KEY, RESULT));
  }

  @Test
  @DisplayName("ACC-468 对方说内容不对的，退回，不再自动重试")
  void refused() throws Exception {
    status = 422;
    assertThat(receiver(true).push(KEY, RESULT).state()).isEqualTo(PushState.REFUSED);
  }

  @Test
  @DisplayName("ACC-468 对方出错、没有权限的，算没有答复，要重试")
  void trouble() {
    for (int each : new int[] {500, 503, 401, 404, 302}) {
      status = each;
      assertThatThrownBy(() -> receiver(true).push(KEY, RESULT))
          .isInstanceOf(ResultReceiver.NoAnswer.class)
          .hasMessage("HTTP_" + each);
    }
  }

  @Test
  @DisplayName("ACC-466 监管平台收有监管部门的准予、变更、撤销，不收不予；省平台都收")
  void wants() {
    ResultReceiver supervision = receiver(true);
    assertThat(supervision.wants(ResultFact.GRANTED, "示范县卫生健康局")).isTrue();
    assertThat(supervision.wants(ResultFact.CHANGED, "示范县卫生健康局")).isTrue();
    assertThat(supervision.wants(ResultFact.REVOKED, "示范县卫生健康局")).isTrue();
    assertThat(supervision.wants(ResultFact.DENIED, "示范县卫生健康局")).isFalse();
    assertThat(supervision.wants(ResultFact.GRANTED, "")).isFalse();
    assertThat(receiver(false).wants(ResultFact.DENIED, "")).isTrue();
  }
}
