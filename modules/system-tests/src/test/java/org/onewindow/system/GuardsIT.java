package org.onewindow.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every request passes, and how failures are told to machines and people. */
class GuardsIT {

  private static final String FORM = "application/x-www-form-urlencoded";

  @ParameterizedTest
  @ValueSource(strings = {"/", "/nothing-here", "/static/css/onewindow.css", "/api/v1/nothing"})
  @DisplayName("PLT-099 每个答复都带保护浏览器的头：页面、错误、文件、接口")
  void headers(String path) {
    var headers = Http.get(path).headers();

    assertThat(headers.firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains("default-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe"));
    assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    assertThat(headers.firstValue("Server")).isEmpty();
    assertThat(headers.firstValue("X-Powered-By")).isEmpty();
  }

  @Test
  @DisplayName("PLT-099 谁都可以自称经过 HTTPS：不是可信代理说的不算")
  void strangersAreNotBelieved() {
    assertThat(
            Http.get("/", "X-Forwarded-Proto", "https")
                .headers()
                .firstValue("Strict-Transport-Security"))
        .isEmpty();
  }

  @Test
  @DisplayName("PLT-099 页面不进缓存，带指纹的文件可存一年，压缩传送")
  void caching() {
    assertThat(Http.get("/").headers().firstValue("Cache-Control")).contains("no-store");
    String page = Http.get("/").body();
    String css = page.replaceAll("(?s).*href=\"(/static/css/onewindow.css[^\"]*)\".*", "$1");
    HttpResponse<String> file = Http.get(css, "Accept-Encoding", "gzip");
    assertThat(file.headers().firstValue("Cache-Control"))
        .contains("public, max-age=31536000, immutable");
    assertThat(file.headers().firstValue("Content-Encoding")).contains("gzip");
    String tag = file.headers().firstValue("ETag").orElseThrow();
    assertThat(Http.get("/static/css/onewindow.css", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  @DisplayName("PLT-089 其他网站发来的提交一律拒绝，本站的照办")
  void foreignOrigin() {
    String right = "kind=LEGAL&name=x&pages=1";
    assertThat(
            Http.send(
                    "POST",
                    "/styleguide",
                    right,
                    "Content-Type",
                    FORM,
                    "Sec-Fetch-Site",
                    "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            Http.send(
                    "POST",
                    "/styleguide",
                    right,
                    "Content-Type",
                    FORM,
                    "Origin",
                    "https://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            Http.send(
                    "POST",
                    "/styleguide",
                    right,
                    "Content-Type",
                    FORM,
                    "Sec-Fetch-Site",
                    "same-origin")
                .statusCode())
        .isEqualTo(303);
  }

  @Test
  @DisplayName("PLT-089 不说来处的旧浏览器须带回令牌；令牌不符则拒绝，相符则表单原样可读")
  void token() {
    String cookie = "ow_csrf=0f8fad5b-d9cb-469f-a165-70867728950e";
    String right = "kind=LEGAL&name=x&pages=1&_csrf=";
    assertThat(
            Http.send(
                    "POST", "/styleguide", right + "wrong", "Content-Type", FORM, "Cookie", cookie)
                .statusCode())
        .isEqualTo(403);
    assertThat(
            Http.send(
                    "POST",
                    "/styleguide",
                    right + "0f8fad5b-d9cb-469f-a165-70867728950e",
                    "Content-Type",
                    FORM,
                    "Cookie",
                    cookie)
                .statusCode())
        .isEqualTo(303);
  }

  @Test
  @DisplayName("PLT-092 接口的错误是 problem+json：没有、方法不对、语言可选")
  void problems() {
    HttpResponse<String> chinese = Http.get("/api/v1/nothing");
    HttpResponse<String> english = Http.get("/api/v1/nothing", "Accept-Language", "en-GB");

    assertThat(chinese.statusCode()).isEqualTo(404);
    assertThat(chinese.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(chinese.body()).contains("\"type\":\"/problems/NOTHING_HERE\"").contains("没有找到");
    assertThat(english.body()).contains("Not found");
    assertThat(Http.send("DELETE", "/about", "", "Accept", "application/json").statusCode())
        .isEqualTo(405);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/clock/explain, '{\"broken', application/json, 400, JSON_MALFORMED",
    "/api/v1/sessions, '{\"broken', application/json, 400, BODY_UNREADABLE",
    "/api/v1/sessions, 'null', application/json, 400, BODY_UNREADABLE",
    "/api/v1/progress, 'null', application/json, 400, BODY_UNREADABLE",
    "/api/v1/sessions, '{}', application/json, 422, REQUIRED",
    "/api/v1/sessions, '<x/>', application/xml, 415, FORMAT_NOT_ACCEPTED"
  })
  @DisplayName("PLT-092 读不懂的 JSON 是 400，缺项是 422，不接受的格式是 415")
  void unreadableBodies(String path, String body, String type, int status, String code) {
    HttpResponse<String> answer = Http.send("POST", path, body, "Content-Type", type);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(code);
  }

  @Test
  @DisplayName("PLT-090 未登录打开工作页面，先去登录，再回到原处")
  void loginFirst() {
    HttpResponse<String> page = Http.get("/home");

    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(page.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/login?return=%2Fhome"));
    assertThat(Http.get("/session", "Accept", "application/json").statusCode()).isEqualTo(401);
  }

  @Test
  @DisplayName("PLT-092 拒绝原因目录列出每个代码的中英文和状态码")
  void catalogue() {
    assertThat(Http.get("/problems").body()).contains("TOO_MANY_REQUESTS").contains("429");
    assertThat(Http.get("/problems/STALE").body()).contains("409");
  }
}
