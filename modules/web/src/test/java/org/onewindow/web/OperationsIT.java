package org.onewindow.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.health.JobRuns;
import org.onewindow.testsupport.server.InsideServer;

/** What operators and other programs ask the product about itself. */
@InsideServer
class OperationsIT {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Inject HttpServletRequest running;
  @Inject BeanManager beans;
  @Inject JobRuns runs;

  @Test
  @DisplayName("PLT-145 接口文档列出每一个接口，都写明做成与拒绝的答复；拒绝一律是 problem+json")
  void everyEndpointIsDescribed() {
    JsonObject description = description();
    List<String> described = new ArrayList<>();
    for (String path : description.getJsonObject("paths").keySet()) {
      JsonObject operations = description.getJsonObject("paths").getJsonObject(path);
      for (String method : operations.keySet()) {
        String what = path + " " + method.toUpperCase(Locale.ROOT);
        described.add(what);
        saysHowItRefuses(what, operations.getJsonObject(method).getJsonObject("responses"));
      }
    }
    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            Endpoint.all(beans).stream()
                .filter(endpoint -> endpoint.path().startsWith("/api/v1"))
                .map(Endpoint::toString)
                .toList());
    assertThat(description.getJsonObject("components").getJsonObject("schemas").toString())
        .contains("\"Problem\"", "traceId", "incident", "errors");
  }

  private static void saysHowItRefuses(String what, JsonObject answers) {
    assertThat(answers.keySet()).as(what).anyMatch(s -> s.startsWith("2")).contains("default");
    answers.forEach(
        (status, answer) -> {
          if (!status.startsWith("2")) {
            assertThat(answer.toString())
                .as(what + " " + status)
                .contains("application/problem+json", "#/components/schemas/Problem");
          }
        });
  }

  @Test
  @DisplayName("PLT-145 接口文档按所要的格式说明自己：YAML、JSON，浏览器得到可读的文本；没有第二份说明")
  void theDescriptionSaysWhatItIs() {
    assertThat(typeOf("application/yaml")).isEqualTo("application/yaml");
    assertThat(typeOf("text/html,*/*;q=0.8")).startsWith("text/plain");
    assertThat(ask("/application.wadl", "*/*").statusCode()).isEqualTo(404);
  }

  private String typeOf(String accepted) {
    HttpResponse<String> answer = ask("/openapi", accepted);
    assertThat(answer.statusCode()).as(accepted).isEqualTo(200);
    return answer.headers().firstValue("Content-Type").orElseThrow();
  }

  @Test
  @DisplayName("PLT-145 指标有名字：请求耗时、待投递、定时任务、数据库连接")
  void metrics() {
    runs.run("it.job", () -> {});
    ask("/api/v1/matters", "application/json");

    String metrics = ask("/metrics", "text/plain").body();

    assertThat(metrics)
        .contains("onewindow_http_seconds_count{", "part=\"api\"", "status=\"2xx\"")
        .contains("onewindow_outbox_pending", "onewindow_outbox_failed")
        .contains("onewindow_outbox_oldest_seconds", "onewindow_audit_rows")
        .contains("onewindow_job_seconds_count{", "job=\"it.job\"", "outcome=\"done\"")
        .contains("onewindow_job_age_seconds{", "job=\"audit.anchor\"")
        .contains("onewindow_db_wait_seconds_count", "onewindow_db_connections_open")
        .contains("onewindow_db_connections_busy");
  }

  @Test
  @DisplayName("PLT-143 指标经代理来的不给看；状态和接口文档对外公开")
  void metricsAreForOperators() {
    assertThat(ask("/metrics", "text/plain").statusCode()).isEqualTo(200);
    HttpResponse<String> refused =
        ask("/metrics", "application/json", "X-Forwarded-For", "203.0.113.7");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("OPERATORS_ONLY").doesNotContain("onewindow_http");
    assertThat(ask("/metrics/base", "text/plain", "Via", "1.1 proxy").statusCode()).isEqualTo(403);
    assertThat(
            ask("/metrics", "text/plain", "X-Real-IP", "x", "Authorization", "Bearer ")
                .statusCode())
        .isEqualTo(403);
    assertThat(ask("/health/ready", "text/plain", "X-Forwarded-For", "x").statusCode())
        .isEqualTo(200);
  }

  /** Made anew at every request, which takes its time. */
  private JsonObject description() {
    return Json.createReader(new StringReader(ask("/openapi", "application/json").body()))
        .readObject();
  }

  private HttpResponse<String> ask(String path, String accept, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.getServerPort() + path))
            .header("Accept", accept);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
