package org.onewindow.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemoServicesTest {

  private static final String TIAN =
      "{\"subject\":{\"paper\":\"CITIZEN_ID\",\"number\":\"371799198806153024\"}}";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private DemoServices services;

  @BeforeEach
  void open() throws IOException {
    services = DemoServices.start("127.0.0.1", 0, Duration.ofMillis(1));
  }

  @AfterEach
  void close() {
    services.close();
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + services.port() + path))
        .timeout(Duration.ofSeconds(20));
  }

  private HttpRequest.Builder asked(String path, String body) {
    return to(path)
        .header("Authorization", "Bearer " + services.token())
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private void switched(String path, DemoBehaviour how) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            to("/")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(path + "=" + how)));
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  @Test
  @DisplayName("ACC-456 演示的部门按证件号码答复，没有的答查无记录")
  void answers() throws Exception {
    HttpResponse<String> known = send(asked("/registers/population/facts", TIAN));
    assertThat(known.statusCode()).isEqualTo(200);
    assertThat(known.body()).contains("田晓禾").contains("asOf");
    assertThat(send(asked("/registers/market/facts", TIAN)).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("ACC-456 没有凭证的不答复")
  void needsToken() throws Exception {
    assertThat(
            send(to("/registers/population/facts").POST(HttpRequest.BodyPublishers.ofString(TIAN)))
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  @DisplayName("ACC-456 每个部门可以在页面上调慢、调错、断开，再调回来")
  void canBeSwitched() throws Exception {
    String facts = "/registers/population/facts";
    switched("/registers/population", DemoBehaviour.WRONG);
    assertThat(send(asked(facts, TIAN)).body()).doesNotContain("facts");
    switched("/registers/population", DemoBehaviour.DOWN);
    assertThatThrownBy(() -> send(asked(facts, TIAN))).isInstanceOf(IOException.class);
    switched("/registers/population", DemoBehaviour.SLOW);
    assertThat(send(asked(facts, TIAN)).statusCode()).isEqualTo(200);
    switched("/registers/population", DemoBehaviour.NORMAL);
    assertThat(send(asked(facts, TIAN)).statusCode()).isEqualTo(200);
    assertThat(send(to("/").GET()).body()).contains("人口基础信息").contains("断开");
  }

  @Test
  @DisplayName("ACC-456 页面有中文和英文，送来的内容只当文字显示")
  void page() throws Exception {
    HttpResponse<String> sent =
        send(
            asked("/receivers/province/results", "{\"kind\":\"REVOKED\",\"holder\":\"<b>x\"}")
                .header("Idempotency-Key", "ending:1"));
    assertThat(sent.statusCode()).isEqualTo(200);
    assertThat(send(to("/").GET()).body()).contains("撤销许可").contains("&lt;b&gt;x");
    assertThat(send(to("/?lang=en").GET()).body()).contains("Revoked").contains("Receivers");
  }

  @Test
  @DisplayName("ACC-456 别的网站不能替人切换")
  void anotherSite() throws Exception {
    HttpResponse<String> answer =
        send(
            to("/")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("/registers/population=DOWN")));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(send(asked("/registers/population/facts", TIAN)).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> pushed(String key) throws IOException, InterruptedException {
    return send(
        asked(
                "/receivers/supervision/results",
                "{\"kind\":\"GRANTED\",\"case\":\"371799202600318\"}")
            .header("Idempotency-Key", key));
  }

  @Test
  @DisplayName("ACC-467 演示的接收系统按编号只算一次，答复丢失的也一样，页面上看得到")
  void receivesOnce() throws Exception {
    switched("/receivers/supervision", DemoBehaviour.ANSWER_LOST);
    assertThatThrownBy(() -> pushed("decision:318")).isInstanceOf(IOException.class);
    switched("/receivers/supervision", DemoBehaviour.NORMAL);
    HttpResponse<String> again = pushed("decision:318");
    assertThat(again.body()).contains("\"again\":true").contains("supervision-1");
    assertThat(services.government().received())
        .singleElement()
        .satisfies(r -> assertThat(r.times()).isEqualTo(2));
    assertThat(send(to("/").GET()).body()).contains("371799202600318").contains("只算一次");
  }
}
