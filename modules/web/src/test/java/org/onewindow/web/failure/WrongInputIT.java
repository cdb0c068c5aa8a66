package org.onewindow.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.testsupport.server.InsideServer;
import org.onewindow.web.identity.Browser;

/** What a hurried clerk or a half-finished program sends, and what it is told. */
@InsideServer
class WrongInputIT {

  private static final String BUREAU = "11371799MB2A00011A";
  private static final String HALL = BUREAU + "-01";
  private static final String FORM = "application/x-www-form-urlencoded";

  @Inject HttpServletRequest running;

  private Browser browser() {
    return new Browser("http://127.0.0.1:" + running.getServerPort(), "10.78.0.1");
  }

  private Browser clerk() {
    return browser().atWork("clerk", HALL, "A03");
  }

  private Browser administrator() {
    return browser().atWork("admin", BUREAU, "");
  }

  @Test
  @DisplayName("PLT-140 接口的参数读不懂：422，写明是哪个参数，不是 404，也不是空列表")
  void parametersOfTheApi() {
    String forged =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("yesterday\u001f1".getBytes(StandardCharsets.UTF_8));
    Browser clerk = clerk();
    refuses(clerk, "GET", "/api/v1/cases?limit=ten", "limit", "PARAMETER_NUMBER_EXPECTED");
    refuses(clerk, "GET", "/api/v1/cases?state=x", "state", "PARAMETER_CHOICE_UNKNOWN");
    refuses(clerk, "GET", "/api/v1/cases?desk=x", "desk", "PARAMETER_CHOICE_UNKNOWN");
    refuses(clerk, "GET", "/api/v1/cases?lamp=NONE", "lamp", "PARAMETER_CHOICE_UNKNOWN");
    refuses(clerk, "GET", "/api/v1/cases?after=" + forged, "after", "CURSOR_UNREADABLE");
    refuses(clerk, "GET", "/api/v1/cases/1/documents/x", "seq", "PARAMETER_NUMBER_EXPECTED");
    refuses(
        clerk,
        "POST",
        "/api/v1/notices/99999999999999999999/reading",
        "id",
        "PARAMETER_NUMBER_EXPECTED");
    Browser administrator = administrator();
    refuses(
        administrator, "GET", "/api/v1/deliveries?state=x", "state", "PARAMETER_CHOICE_UNKNOWN");
    refuses(
        administrator,
        "GET",
        "/api/v1/matters/export?format=pdf",
        "format",
        "PARAMETER_CHOICE_UNKNOWN");
    refuses(
        administrator,
        "PUT",
        "/api/v1/calendars/2026?dryRun",
        "dryRun",
        "PARAMETER_CHOICE_UNKNOWN");
    refuses(
        administrator,
        "POST",
        "/api/v1/matters/imports?commit=yes",
        "commit",
        "PARAMETER_CHOICE_UNKNOWN");
  }

  @Test
  @DisplayName("PLT-140 页面的参数读不懂：422，筛选项的在其位，其余写明是哪个参数")
  void parametersOfPages() {
    assertThat(clerk().page("/worklist?state=x"))
        .returns(422, HttpResponse::statusCode)
        .satisfies(page -> assertThat(page.body()).contains("state", "不在可选范围内"));
    Browser administrator = administrator();
    assertThat(administrator.page("/admin/matters?q=%E5%8D%AB&state=x"))
        .returns(422, HttpResponse::statusCode)
        .satisfies(
            page ->
                assertThat(page.body())
                    .contains("href=\"#f-state\"", "请从列出的选项里选")
                    .contains("value=\"卫\""));
    assertThat(administrator.page("/admin/calendar?year=abc"))
        .returns(422, HttpResponse::statusCode)
        .satisfies(page -> assertThat(page.body()).contains("year", "整数"));
    assertThat(administrator.page("/admin/matters?state=IN_USE").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("PLT-141 请求体的错各在其位，一次说全，不透露程序内部")
  void bodies() {
    HttpResponse<String> answer =
        clerk()
            .send(
                "POST",
                "/api/v1/cases",
                HttpRequest.BodyPublishers.ofString(
                    """
                    {"matter":"x","applicant":{"paper":"PASSPORTE","mandateUntil":"2026-02-30"},
                     "byAgent":"yes","materials":{"M01":{"form":"SCAN","pages":"2"}},"extra":1,
                     "note":"a\\u0000b"}
                    """),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                "wrong-input-1");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(fields(answer))
        .containsExactlyInAnyOrder(
            "extra",
            "applicant.paper",
            "applicant.mandateUntil",
            "byAgent",
            "materials[M01].pages",
            "note");
    assertThat(answer.body())
        .contains("PASSPORT")
        .doesNotContain("org.onewindow", "java.", "jakarta", "Exception");
  }

  @Test
  @DisplayName("PLT-141 业务规则指出的材料，与请求体里的写法相同")
  void materialsAreNamedInOneForm() {
    HttpResponse<String> answer =
        clerk()
            .send(
                "POST",
                "/api/v1/cases",
                HttpRequest.BodyPublishers.ofString(
                    """
                    {"matter":"11371799MB2A00011A400012302000001","scenario":"S1",
                     "applicant":{"name":"陈大文","paper":"CITIZEN_ID",
                       "number":"11010519491231002X","phone":"13812342671"},
                     "materials":{"M99":{"form":"PAPER","originals":1}}}
                    """),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                "wrong-input-2");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(fields(answer)).containsExactly("materials[M99]");
  }

  @Test
  @DisplayName("PLT-090 没有请求体、不是对象的请求体：400，不进入办理")
  void noBodies() {
    Browser clerk = clerk();
    for (String path :
        List.of(
            "/api/v1/cases", "/api/v1/cases/drafts", "/api/v1/cases/search", "/api/v1/progress")) {
      HttpResponse<String> none =
          clerk.send(
              "POST", path, HttpRequest.BodyPublishers.noBody(), "Idempotency-Key", "none-1234");
      assertThat(none.statusCode()).as(path).isEqualTo(400);
      assertThat(none.body()).as(path).contains("BODY_UNREADABLE");
      for (String body : List.of("[]", "7", "\"x\"", "{\"a\":1,\"a\":2}", "{}{}")) {
        assertThat(clerk.json("POST", path, body).statusCode()).as(path + body).isIn(400, 422);
      }
    }
    assertThat(
            clerk
                .send(
                    "POST",
                    "/api/v1/cases/search",
                    HttpRequest.BodyPublishers.ofString("{\"words\":\"x\"}"))
                .statusCode())
        .as("a body without a word about its format")
        .isEqualTo(415);
  }

  @Test
  @DisplayName("PLT-090 表单太大：413，说没说长度都一样")
  void largeForms() {
    Browser clerk = clerk();
    byte[] large = ("words=" + "x".repeat(2 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8);

    assertThat(
            clerk.send(
                "POST",
                "/search",
                HttpRequest.BodyPublishers.ofByteArray(large),
                "Content-Type",
                FORM,
                "Accept",
                "application/json"))
        .returns(413, HttpResponse::statusCode)
        .satisfies(answer -> assertThat(answer.body()).contains("TOO_LARGE"));
    assertThat(
            clerk
                .send(
                    "POST",
                    "/search",
                    HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
                    "Content-Type",
                    FORM,
                    "Accept",
                    "application/json")
                .statusCode())
        .isEqualTo(413);
  }

  @Test
  @DisplayName("PLT-141 表单里看不见的控制字符，在其位指出，填过的还在")
  void controlCharacters() {
    HttpResponse<String> page = clerk().post("/search", "words", "王\u0007芳");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("看不见的控制字符", "href=\"#f-words\"");
  }

  private static void refuses(
      Browser browser, String method, String path, String field, String code) {
    HttpResponse<String> answer = browser.json(method, path, "");
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(422);
    JsonObject problem = Browser.body(answer);
    assertThat(problem.getString("code")).as(path).isEqualTo(code);
    assertThat(fields(answer)).as(path).containsExactly(field);
  }

  private static List<String> fields(HttpResponse<String> answer) {
    return Browser.body(answer).getJsonArray("errors").stream()
        .map(error -> error.asJsonObject().getString("field"))
        .toList();
  }
}
