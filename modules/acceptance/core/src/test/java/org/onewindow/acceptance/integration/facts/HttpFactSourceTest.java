package org.onewindow.acceptance.integration.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.facts.FactQuestion;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.facts.Fact;
import org.onewindow.acceptance.domain.facts.FactKind;
import org.onewindow.acceptance.domain.facts.SourceAnswer;
import org.onewindow.acceptance.domain.facts.SourceState;
import org.onewindow.acceptance.integration.remote.RemoteAddress;
import org.onewindow.platform.config.Settings;

class HttpFactSourceTest {

  private static final FactQuestion QUESTION =
      new FactQuestion(
          IdentityPaper.CITIZEN_ID, "371799198806153024", "田晓禾", "受理核对：食品经营许可", "C-318");

  private interface Register {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch over = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
  }

  @AfterEach
  void close() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private SourceAnswer asked(Duration timeout, Register register) {
    server.createContext(
        "/v1/facts",
        exchange -> {
          try (exchange) {
            register.answer(exchange);
          }
        });
    server.start();
    return source(server.getAddress().getPort(), timeout).ask(QUESTION);
  }

  private SourceAnswer answered(int status, String body) {
    return asked(Duration.ofSeconds(20), exchange -> send(exchange, status, body));
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static HttpFactSource source(int port, Duration timeout) {
    return new HttpFactSource(
        "market",
        "市场主体登记信息",
        FactKind.BASIC,
        new RemoteAddress(
            "onewindow.source.market",
            URI.create("http://127.0.0.1:" + port + "/v1"),
            "secret-token",
            timeout,
            Optional.empty()));
  }

  @Test
  @DisplayName("ACC-450 查到的内容、数据时间和答复摘要")
  void found() {
    SourceAnswer answer =
        answered(200, "{\"asOf\":\"2026-11-20\",\"facts\":[{\"label\":\"姓名\",\"value\":\"田晓禾\"}]}");
    assertThat(answer.state()).isEqualTo(SourceState.FOUND);
    assertThat(answer.facts()).containsExactly(new Fact("姓名", "田晓禾"));
    assertThat(answer.asOf()).isEqualTo("2026-11-20");
    assertThat(answer.digest()).matches("[0-9a-f]{64}");
  }

  @Test
  @DisplayName("ACC-450 查无记录是一个答复，也留摘要")
  void nothingKnown() {
    SourceAnswer answer = answered(404, "{}");
    assertThat(answer.state()).isEqualTo(SourceState.NOTHING_KNOWN);
    assertThat(answer.digest()).isNotEmpty();
  }

  @Test
  @DisplayName("ACC-450 不是约定格式的答复不采用")
  void wrong() {
    assertThat(answered(200, "<html>维护中</html>").state()).isEqualTo(SourceState.WRONG_ANSWER);
  }

  @Test
  @DisplayName("ACC-450 没有内容的、内容不成形的答复不采用")
  void malformed() {
    assertThat(FactJson.answer("{\"facts\":[]}")).isEmpty();
    assertThat(FactJson.answer("{}")).isEmpty();
    assertThat(FactJson.answer("[]")).isEmpty();
    assertThat(FactJson.answer("{\"facts\":[{\"label\":1,\"value\":\"x\"}]}")).isEmpty();
    assertThat(FactJson.answer("{\"facts\":[{\"label\":\"x\"}]}")).isEmpty();
    assertThat(
            FactJson.answer(
                "{\"facts\":[{\"label\":\"x\",\"value\":\"" + "长".repeat(501) + "\"}]}"))
        .isEmpty();
  }

  @Test
  @DisplayName("ACC-455 答复有大小上限，超出的不采用")
  void tooLong() {
    assertThat(answered(200, " ".repeat(300_000)).state()).isEqualTo(SourceState.WRONG_ANSWER);
  }

  @Test
  @DisplayName("ACC-455 出错的、转走的答复不采用，不跟着转走")
  void refused() {
    assertThat(answered(302, "").state()).isEqualTo(SourceState.WRONG_ANSWER);
  }

  @Test
  @DisplayName("ACC-455 等待有时限，答复说到一半也一样")
  void tooSlow() {
    SourceAnswer answer =
        asked(
            Duration.ofMillis(300),
            exchange -> {
              exchange.sendResponseHeaders(200, 100);
              exchange.getResponseBody().write('{');
              exchange.getResponseBody().flush();
              waitUntilOver();
            });
    assertThat(answer.state()).isEqualTo(SourceState.TOO_SLOW);
  }

  private void waitUntilOver() {
    try {
      assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  @DisplayName("ACC-450 连接不上、中途断开")
  void unreachable() {
    assertThat(asked(Duration.ofSeconds(20), HttpExchange::close).state())
        .isEqualTo(SourceState.UNREACHABLE);
    int port = server.getAddress().getPort();
    server.stop(0);
    assertThat(source(port, Duration.ofSeconds(20)).ask(QUESTION).state())
        .isEqualTo(SourceState.UNREACHABLE);
  }

  @Test
  @DisplayName("ACC-455 查询的是谁写在请求内容里，地址中没有；用途、办件编号和凭证一同送达")
  void asks() {
    AtomicReference<String> address = new AtomicReference<>();
    AtomicReference<String> body = new AtomicReference<>();
    AtomicReference<String> token = new AtomicReference<>();
    SourceAnswer answer =
        asked(
            Duration.ofSeconds(20),
            exchange -> {
              address.set(exchange.getRequestURI().toString());
              token.set(exchange.getRequestHeaders().getFirst("Authorization"));
              body.set(
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
              send(exchange, 404, "{}");
            });
    assertThat(answer.state()).isEqualTo(SourceState.NOTHING_KNOWN);
    assertThat(address.get()).isEqualTo("/v1/facts");
    assertThat(token.get()).isEqualTo("Bearer secret-token");
    assertThat(body.get()).contains("371799198806153024").contains("受理核对：食品经营许可").contains("C-318");
  }

  @Test
  @DisplayName("ACC-455 正式环境只连 https，凭证必须有")
  void productionNeedsTls() {
    Settings settings =
        new Settings(
            key ->
                key.equals("onewindow.source.market.address")
                    ? Optional.of("http://10.0.0.8/v1")
                    : Optional.empty());
    assertThat(RemoteAddress.read(settings, "onewindow.source.market").token()).isEmpty();
    assertThat(settings.problems())
        .anyMatch(p -> p.contains("https"))
        .anyMatch(p -> p.contains("onewindow.source.market.token"));
  }
}
