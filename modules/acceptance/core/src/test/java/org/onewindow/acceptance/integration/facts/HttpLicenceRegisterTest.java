package org.onewindow.acceptance.integration.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.facts.LicenceQuestion;
import org.onewindow.acceptance.domain.cases.IdentityPaper;
import org.onewindow.acceptance.domain.facts.LicenceAnswer;
import org.onewindow.acceptance.domain.facts.LicenceStanding;
import org.onewindow.acceptance.integration.remote.RemoteAddress;

class HttpLicenceRegisterTest {

  private static final LicenceQuestion QUESTION =
      new LicenceQuestion("PDY10237", IdentityPaper.USCC, "91371799MA3C8H2K6H", "代替申请材料：放射诊疗许可");

  private final AtomicReference<String> asked = new AtomicReference<>("");
  private HttpServer server;
  private int status = 200;
  private String answer = "";

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/licences",
        exchange -> {
          try (exchange) {
            asked.set(
                exchange.getRequestURI()
                    + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
          }
        });
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private LicenceAnswer answered(String number, String state) {
    answer =
        "{\"number\":\"%s\",\"name\":\"医疗机构执业许可证\",\"issuer\":\"示范市行政审批服务局\",\"state\":\"%s\"}"
            .formatted(number, state);
    return ask();
  }

  private LicenceAnswer ask() {
    return new HttpLicenceRegister(
            "省电子证照库",
            new RemoteAddress(
                "onewindow.source.licences",
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                "token",
                Duration.ofSeconds(20),
                Optional.empty()))
        .ask(QUESTION);
  }

  @Test
  @DisplayName("ACC-464 证照名称、颁发机关和答复摘要随答复取得，查的是谁不在地址里")
  void valid() {
    LicenceAnswer told = answered("PDY10237", "VALID");
    assertThat(told.standing()).isEqualTo(LicenceStanding.VALID);
    assertThat(told.name()).isEqualTo("医疗机构执业许可证");
    assertThat(told.issuer()).isEqualTo("示范市行政审批服务局");
    assertThat(told.digest()).matches("[0-9a-f]{64}");
    assertThat(asked.get()).startsWith("/licences ").contains("91371799MA3C8H2K6H", "PDY10237");
  }

  @Test
  @DisplayName("ACC-462 过期、撤销按对方的答复")
  void standings() {
    assertThat(answered("PDY10237", "EXPIRED").standing()).isEqualTo(LicenceStanding.EXPIRED);
    assertThat(answered("PDY10237", "REVOKED").standing()).isEqualTo(LicenceStanding.ENDED);
  }

  @Test
  @DisplayName("ACC-461 对方没有这一证照")
  void unknown() {
    status = 404;
    assertThat(ask().standing()).isEqualTo(LicenceStanding.UNKNOWN);
  }

  @Test
  @DisplayName("ACC-463 答复读不懂、答的是另一证照、没有答复，都不算数")
  void unanswered() {
    assertThat(ask().standing()).isEqualTo(LicenceStanding.UNANSWERED);
    assertThat(answered("ANOTHER", "VALID").standing()).isEqualTo(LicenceStanding.UNANSWERED);
    assertThat(answered("PDY10237", "SHINY").standing()).isEqualTo(LicenceStanding.UNANSWERED);
    status = 500;
    assertThat(ask().standing()).isEqualTo(LicenceStanding.UNANSWERED);
    server.stop(0);
    assertThat(ask().standing()).isEqualTo(LicenceStanding.UNANSWERED);
  }
}
