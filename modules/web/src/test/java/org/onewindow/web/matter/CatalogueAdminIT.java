package org.onewindow.web.matter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.testsupport.server.InsideServer;
import org.onewindow.web.identity.Browser;

/** The catalogue on the administrator's pages: try a file, import it, publish, suspend, resume. */
@InsideServer
class CatalogueAdminIT {

  private static final String BUREAU = "11371799MB2A00011A";
  private static final String MODEL = BUREAU + "400012302000001";
  private static final String BOUNDARY = "a-boundary-of-our-own";

  @Inject HttpServletRequest running;

  private Browser administrator;

  /** A matter of its own for each test: nobody else asks for it. */
  private final String code =
      BUREAU + "40001" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);

  @BeforeEach
  void atWork() {
    administrator = browser("10.79.0.1").atWork("admin", BUREAU, "");
  }

  private Browser browser(String address) {
    return new Browser("http://127.0.0.1:" + running.getServerPort(), address);
  }

  @Test
  @DisplayName("ACC-105 预检逐行逐栏列出错误和疑点，什么也没改；有错误的文件整个不能导入")
  void theDryRunListsEveryProblem() {
    String wrong =
        file(
            Map.of(
                "statutoryAmount", "",
                "kind", "77",
                "fee", "maybe"));

    HttpResponse<String> tried = upload(wrong);
    assertThat(tried.statusCode()).as(tried.body()).isEqualTo(303);
    String dryRun = Browser.location(tried);
    HttpResponse<String> page = administrator.page(dryRun);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(text(page))
        .contains("文件有错误，不能导入")
        .contains("法定办结时限 此栏必须填写，不得留空")
        .contains("办件类型 “77”不在代码表内")
        .contains("“maybe”应为“是”或“否”")
        .contains("第 1");
    assertThat(administrator.page("/admin/matters/" + code).statusCode()).isEqualTo(404);

    HttpResponse<String> forced = administrator.post(dryRun);
    assertThat(forced.statusCode()).isEqualTo(422);
    assertThat(forced.body()).contains("整个文件没有导入").doesNotContain("Exception");
    assertThat(administrator.page("/admin/matters/" + code).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("ACC-105 预检过的文件只有上传的人看得到；不是目录的文件当场说明")
  void whoseDryRun() {
    String dryRun = Browser.location(upload(file(Map.of())));

    assertThat(
            browser("10.79.0.2").atWork("clerk", BUREAU + "-01", "A03").page(dryRun).statusCode())
        .isEqualTo(403);
    assertThat(administrator.page("/admin/matters/import/999999999").statusCode()).isEqualTo(404);
    HttpResponse<String> picture = upload("\u0089PNG\r\n\u001a\n");
    assertThat(picture.statusCode()).isEqualTo(422);
    assertThat(picture.body()).contains("只能导入 Excel").doesNotContain("Exception");
    HttpResponse<String> torn = upload("{\"matters\":[{\"itemCode\":");
    assertThat(torn.statusCode()).isIn(303, 422);
    String told = torn.statusCode() == 422 ? torn.body() : page(Browser.location(torn)).body();
    assertThat(told).contains("不是有效的 JSON：第 1 行").doesNotContain("Exception", "jakarta.", "org.");
  }

  @Test
  @DisplayName("ACC-106 导入成草稿，发布后群众看得到；暂停写明原因后不再受理，恢复后照旧")
  void importPublishSuspendResume() {
    HttpResponse<String> imported = administrator.post(Browser.location(upload(file(Map.of()))));
    assertThat(Browser.location(imported)).isEqualTo("/admin/matters");
    assertThat(guide()).as("a draft is nobody's guide").isEqualTo(404);
    assertThat(text(page("/admin/matters/" + code))).contains("草稿");

    assertThat(administrator.post("/admin/matters/" + code + "/publish").statusCode())
        .isEqualTo(303);
    assertThat(guide()).isEqualTo(200);
    assertThat(administrator.post("/admin/matters/" + code + "/publish").statusCode())
        .as("there is nothing left to publish")
        .isEqualTo(422);

    HttpResponse<String> reasonless =
        administrator.post("/admin/matters/" + code, "act", "suspend", "reason", " ");
    assertThat(reasonless.statusCode()).isEqualTo(422);
    assertThat(reasonless.body()).contains("href=\"#f-reason\"");
    assertThat(guide()).isEqualTo(200);
    assertThat(
            administrator
                .post("/admin/matters/" + code, "act", "suspend", "reason", "法规修订中")
                .statusCode())
        .isEqualTo(303);
    assertThat(guide()).isEqualTo(404);
    assertThat(text(page("/admin/matters?state=SUSPENDED&q=" + code))).contains(code);
    assertThat(text(page("/admin/matters?state=IN_USE&q=" + code))).doesNotContain(code + " ");

    assertThat(administrator.post("/admin/matters/" + code + "/resume").statusCode())
        .isEqualTo(303);
    assertThat(guide()).isEqualTo(200);
  }

  @Test
  @DisplayName("PLT-002 机器重复发布、重复导入带同一编号的，只做一次，答复第一次的结果")
  void machinesRepeat() {
    String key = UUID.randomUUID().toString();
    String file = file(Map.of());

    HttpResponse<String> first = send("/api/v1/matters/imports?commit=true", key, file);
    HttpResponse<String> second = send("/api/v1/matters/imports?commit=true", key, file);
    assertThat(Browser.body(first)).as(first.body()).containsEntry("fresh", Json.createValue(1));
    assertThat(second.body()).isEqualTo(first.body());
    HttpResponse<String> other =
        send("/api/v1/matters/imports?commit=true", key, file(Map.of("name", "另一件事")));
    assertThat(other.body()).contains("IDEMPOTENCY_KEY_REUSED");

    String publish = UUID.randomUUID().toString();
    HttpResponse<String> published = send("/api/v1/matters/" + code + "/publication", publish, "");
    assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    assertThat(send("/api/v1/matters/" + code + "/publication", publish, "").body())
        .isEqualTo(published.body())
        .contains("\"version\":1");
    assertThat(send("/api/v1/matters/" + code + "/publication", "", "").statusCode())
        .as("without the key it is another command")
        .isEqualTo(422);
  }

  private HttpResponse<String> send(String path, String key, String body) {
    String[] headers =
        key.isEmpty()
            ? new String[] {"Content-Type", "application/json"}
            : new String[] {"Content-Type", "application/json", "Idempotency-Key", key};
    return administrator.send("POST", path, HttpRequest.BodyPublishers.ofString(body), headers);
  }

  private int guide() {
    return browser("10.79.0.3").page("/guides/" + code).statusCode();
  }

  private HttpResponse<String> page(String path) {
    HttpResponse<String> page = administrator.page(path);
    assertThat(page.statusCode()).as(path).isEqualTo(200);
    return page;
  }

  /** A catalogue of one matter: that of the demo county under another code, and changed. */
  private String file(Map<String, String> changes) {
    HttpResponse<String> export =
        administrator.json("GET", "/api/v1/matters/export?format=json", "");
    JsonObject model =
        Json.createReader(new StringReader(export.body())).readArray().stream()
            .map(matter -> matter.asJsonObject())
            .filter(matter -> matter.getString("itemCode").equals(MODEL))
            .findFirst()
            .orElseThrow();
    JsonObjectBuilder changed = Json.createObjectBuilder(model).add("itemCode", code);
    changes.forEach(changed::add);
    return Json.createObjectBuilder()
        .add("matters", Json.createArrayBuilder().add(changed))
        .build()
        .toString();
  }

  private HttpResponse<String> upload(String content) {
    String body =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../matters.json\"\r\nContent-Type: application/json\r\n\r\n%s\r\n--%s--\r\n"
            .formatted(BOUNDARY, content, BOUNDARY);
    return administrator.send(
        "POST",
        "/admin/matters/import",
        HttpRequest.BodyPublishers.ofString(body),
        "Accept",
        "text/html",
        "Content-Type",
        "multipart/form-data; boundary=" + BOUNDARY);
  }

  /** What a person reads, without the marks. */
  private static String text(HttpResponse<String> page) {
    return page.body()
        .replaceAll("(?s)<script.*?</script>", "")
        .replaceAll("<[^>]+>", " ")
        .replaceAll("\\s+", " ");
  }
}
