package org.onewindow.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.request.RequestId;
import org.onewindow.testsupport.server.InsideServer;

/** What nobody foresaw: told in words, with its number, and logged once. */
@InsideServer
class FailuresIT {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final List<String> INSIDE =
      List.of("Exception", "org.onewindow", "jakarta.", "\tat ", "geheim", "plt_", "SQL");

  @Inject HttpServletRequest running;

  @Test
  @DisplayName("PLT-142 意外错误的页面：中文、事故编号、请求编号，不露内部；日志只有一条，编号相同")
  void page() {
    for (String where : List.of("inside", "flush", "commit", "page")) {
      Failed failed = ask("/it/broken/" + where, "text/html");

      assertThat(failed.answer.statusCode()).as(where).isEqualTo(500);
      assertThat(failed.answer.headers().firstValue(RequestId.HEADER)).contains(failed.request);
      assertThat(failed.answer.body())
          .as(where)
          .contains("<html lang=\"zh-CN\"", "系统出了意外", "事故编号", failed.request)
          .doesNotContain(INSIDE);
      assertThat(failed.logged).as(where + " in the log").hasSize(1);
      assertThat(failed.logged.get(0).getMessage()).contains(failed.request, where);
      String incident =
          failed.answer.body().replaceAll("(?s).*class=\"num incident\">([^<]+)<.*", "$1");
      assertThat(failed.logged.get(0).getMessage()).contains(incident);
    }
  }

  @Test
  @DisplayName("PLT-142 意外错误的 JSON：同样有事故编号、请求编号，不露内部，日志一条")
  void json() {
    for (String where : List.of("inside", "flush", "commit", "page")) {
      Failed failed = ask("/it/broken/" + where, "application/json");

      assertThat(failed.answer.statusCode()).as(where).isEqualTo(500);
      assertThat(failed.answer.headers().firstValue("Content-Type"))
          .contains("application/problem+json");
      JsonObject problem = Json.createReader(new StringReader(failed.answer.body())).readObject();
      assertThat(problem.getString("code")).isEqualTo("UNEXPECTED");
      assertThat(problem.getString("detail")).contains("系统出了意外");
      assertThat(problem.getString("traceId")).isEqualTo(failed.request);
      assertThat(failed.answer.body()).doesNotContain(INSIDE);
      assertThat(failed.logged).as(where + " in the log").hasSize(1);
      assertThat(failed.logged.get(0).getMessage())
          .contains(failed.request, problem.getString("incident"));
    }
  }

  @Test
  @DisplayName("PLT-142 在应用之外出错的，页面也有请求编号，不露内部")
  void besideTheApplication() {
    Failed failed = ask("/it/broken-servlet", "text/html");

    assertThat(failed.answer.statusCode()).isEqualTo(500);
    assertThat(failed.answer.headers().firstValue(RequestId.HEADER)).contains(failed.request);
    assertThat(failed.answer.body()).contains(failed.request).doesNotContain(INSIDE);
    assertThat(failed.logged)
        .filteredOn(line -> line.getMessage().contains(failed.request))
        .hasSize(1);
  }

  @Test
  @DisplayName("PLT-142 别人抢先改了，是 409，不是意外，不进错误日志")
  void outrun() {
    Failed failed = ask("/it/broken/outrun", "application/json");

    assertThat(failed.answer.statusCode()).isEqualTo(409);
    assertThat(failed.answer.body()).contains("STALE", failed.request).doesNotContain("incident");
    assertThat(failed.logged).isEmpty();
  }

  @Test
  @DisplayName("PLT-142 容器自己拒绝的，也说得出请求编号")
  void refusedByTheServer() {
    Failed failed = ask("/WEB-INF/web.xml", "application/json");

    assertThat(failed.answer.statusCode()).isEqualTo(404);
    assertThat(failed.answer.body()).contains("\"traceId\":\"" + failed.request + "\"");
  }

  /**
   * What came of a request that broke.
   *
   * @param logged warnings and worse of the product and of the server, while it was served
   */
  private record Failed(String request, HttpResponse<String> answer, List<LogRecord> logged) {}

  private Failed ask(String path, String accept) {
    String id = UUID.randomUUID().toString();
    Listening log = new Listening();
    Logger root = Logger.getLogger("");
    root.addHandler(log);
    try {
      HttpResponse<String> answer =
          CLIENT.send(
              HttpRequest.newBuilder(
                      URI.create("http://127.0.0.1:" + running.getServerPort() + path))
                  .header("Accept", accept)
                  .header(RequestId.HEADER, id)
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      return new Failed(id, answer, List.copyOf(log.lines));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      root.removeHandler(log);
    }
  }

  /** Keeps what someone would have to look at. */
  private static final class Listening extends Handler {
    private final List<LogRecord> lines = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord line) {
      if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
        lines.add(line);
      }
    }

    @Override
    public void flush() {
      // Nothing is held back.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
