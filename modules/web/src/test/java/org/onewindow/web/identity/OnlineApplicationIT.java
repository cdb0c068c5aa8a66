package org.onewindow.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.application.cases.AcceptCase;
import org.onewindow.acceptance.application.cases.RequestCorrection;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.Defect;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.identity.CurrentActor;
import org.onewindow.platform.identity.Roles;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.testsupport.server.InsideServer;

/** An application of the demo county's people from their own accounts, over HTTP. */
@InsideServer
class OnlineApplicationIT {

  private static final String MATTER = "11371799MB2A00011A400012302000001";
  private static final String HEALTH = "11371799MB2A00011A-05";
  private static final String TIAN = "371799198806153024";
  private static final String CHENGUANG = "91371799MA3C8Y2K7J";
  private static final String CHANGE_OF_COMPANY = "11371799MB2A00011A400013112700402";
  private static final String END_OF_COMPANY = "11371799MB2A00011A400013112700403";
  private static final String DING = "371799195203012034";
  private static final String PASSWORD = "yichuang-2026";
  private static final Pattern CODE = Pattern.compile("data-code>([0-9]{6})<");
  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([0-9a-f]{64})\"");
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9]+)\"");
  private static final Pattern UPLOAD =
      Pattern.compile("action=\"(/online/drafts/[^\"]*/files/[^\"/]+)\"");
  private static final AtomicInteger HOUSE = new AtomicInteger();

  @Inject HttpServletRequest running;
  @Inject RequestCorrection requestCorrection;
  @Inject AcceptCase accept;
  @Inject CurrentActor actors;
  @Inject Roles roles;
  @Inject Jdbc jdbc;

  @Test
  @DisplayName("ACC-092 从指南到提交：预览即所提交，提交即收件，有编号、凭证，五日起算")
  void fromGuideToReceipt() {
    Browser tian = inside(TIAN);
    assertThat(tian.page("/guides/" + MATTER).body()).contains("/online/apply/" + MATTER);
    String draft = begun(tian);
    assertThat(tian.page(draft + "?step=details").body()).contains("田晓禾").doesNotContain(TIAN);
    HttpResponse<String> wrong =
        tian.post(draft + "/details", "applicant.phone", "123", "applicant.address", "人民路 9 号");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("f-applicant-phone-why").contains("人民路 9 号");
    tian.post(draft + "/details", "applicant.phone", "", "applicant.address", "人民路 9 号");
    uploadAll(tian, draft);
    String preview = tian.page(draft + "?step=preview").body();
    assertThat(preview).contains(TIAN).contains("人民路 9 号");
    HttpResponse<String> in = submit(tian, draft, preview);
    String place = Browser.location(in);
    assertThat(place).matches("/online/cases/371799-2026-[0-9]{7}");
    String no = place.replaceAll(".*/", "");
    assertThat(text("SELECT state AS t FROM acc_case WHERE case_no = ?", no)).isEqualTo("RECEIVED");
    assertThat(text("SELECT channel AS t FROM acc_case WHERE case_no = ?", no)).isEqualTo("ONLINE");
    assertThat(text("SELECT pressing_clock AS t FROM acc_case WHERE case_no = ?", no))
        .isEqualTo("ACCEPTANCE");
    String page = tian.page(place).body();
    assertThat(page).contains(place + "/documents/1");
    assertThat(tian.page(place + "/documents/1").headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/pdf");
    assertThat(
            text(
                "SELECT COUNT(*) AS t FROM plt_audit WHERE action = 'case.document.open'"
                    + " AND subject_id = ?",
                no))
        .isNotEqualTo("0");
  }

  @Test
  @DisplayName("ACC-480 网上申请变更、注销已有证照的，填证照编号，错在本栏指出，填过的还在")
  void namesTheLicenceOnline() {
    Browser company = inside(CHENGUANG);
    for (String matter : List.of(CHANGE_OF_COMPANY, END_OF_COMPANY)) {
      HttpResponse<String> begun = company.post("/online/apply/" + matter, "scenario", "S1");
      String draft = Browser.location(begun).replaceAll("\\?.*", "");
      assertThat(draft).startsWith("/online/drafts/");
      assertThat(company.page(draft + "?step=details").body()).contains("name=\"certificate\"");
      HttpResponse<String> unknown =
          company.post(
              draft + "/details",
              "certificate",
              "371799-BIZGS-2026-999999",
              "applicant.address",
              "人民路 9 号",
              "contact.name",
              "宋承业",
              "contact.phone",
              "13900000004");
      assertThat(unknown.statusCode()).isEqualTo(422);
      assertThat(unknown.body())
          .contains("f-certificate-why")
          .contains("371799-BIZGS-2026-999999")
          .contains("人民路 9 号");
      assertThat(company.page(draft + "?step=preview").body()).contains("371799-BIZGS-2026-999999");
      assertThat(company.post(draft + "/discard").statusCode()).isEqualTo(303);
    }
  }

  @Test
  @DisplayName("ACC-093 一次提交一个办件：按两次、断线重发、两机同按都是同一个编号")
  void pressedTwiceIsOneCase() throws Exception {
    Browser tian = inside(TIAN);
    String draft = begun(tian);
    String preview = tian.page(draft + "?step=preview").body();
    String shown = found(SHOWN, preview);
    List<Callable<String>> presses = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      presses.add(() -> Browser.location(tian.post(draft + "/submission", "shown", shown)));
    }
    var pool = java.util.concurrent.Executors.newFixedThreadPool(6);
    List<String> places = new ArrayList<>();
    for (var press : pool.invokeAll(presses)) {
      places.add(press.get());
    }
    pool.shutdown();
    assertThat(Set.copyOf(places)).hasSize(1);
    assertThat(places.get(0)).startsWith("/online/cases/");
  }

  @Test
  @DisplayName("ACC-093 预览之后改动过的，不会按没看过的内容提交")
  void onlyWhatWasShown() {
    Browser tian = inside(TIAN);
    String draft = begun(tian);
    String shown = found(SHOWN, tian.page(draft + "?step=preview").body());
    tian.post(draft + "/details", "applicant.phone", "", "applicant.address", "解放路 1 号");
    HttpResponse<String> stale = tian.post(draft + "/submission", "shown", shown);
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(stale.body()).contains("解放路 1 号").contains("name=\"shown\"");
  }

  @Test
  @DisplayName("ACC-096 别人的草稿、办件和文书看起来都不存在")
  void othersSeeNothing() {
    Browser tian = inside(TIAN);
    String draft = begun(tian);
    Browser ding = inside(DING);
    assertThat(ding.page(draft).statusCode()).isEqualTo(404);
    assertThat(ding.post(draft + "/discard").statusCode()).isEqualTo(404);
    String place = Browser.location(submit(tian, draft, tian.page(draft + "?step=preview").body()));
    for (String path : new String[] {place, place + "/documents/1"}) {
      assertThat(ding.page(path).statusCode()).as(path).isEqualTo(404);
      assertThat(browser().page(path).statusCode()).as("a stranger").isEqualTo(303);
    }
    assertThat(ding.post(place + "/withdrawal", "reason", "x", "seen", "1").statusCode())
        .isEqualTo(404);
    assertThat(ding.page("/online/cases").body()).doesNotContain(place);
    assertThat(tian.page("/online/cases").body()).contains(place);
  }

  @Test
  @DisplayName("ACC-095 在线补正：只收点到的材料，全部传好一次提交，然后受理")
  void correctsOnline() {
    Browser tian = inside(TIAN);
    String draft = begun(tian);
    uploadAll(tian, draft);
    List<String> codes = codes(tian, draft);
    String place = Browser.location(submit(tian, draft, tian.page(draft + "?step=preview").body()));
    CaseNumber no = CaseNumber.parse(place.replaceAll(".*/", "")).orElseThrow();
    Actor desk =
        new Actor(
            "it-desk",
            "周承启",
            HEALTH,
            "",
            Set.of("MIDDLE_DESK"),
            roles.permissionsOf(Set.of("MIDDLE_DESK")));
    actors.runAs(
        desk, () -> requestCorrection.of(no, -1, List.of(new Defect(codes.get(0), "照片不清晰"))));

    String page = tian.page(place).body();
    assertThat(page).contains("照片不清晰").contains(place + "/corrections/" + codes.get(0));
    assertThat(page).doesNotContain(place + "/corrections/" + codes.get(1));
    assertThat(tian.upload(place + "/corrections/" + codes.get(1), picture(2)).statusCode())
        .isEqualTo(422);
    assertThat(tian.upload(place + "/corrections/" + codes.get(0), picture(3)).statusCode())
        .isEqualTo(303);
    HttpResponse<String> in =
        tian.post(place + "/corrections", "seen", found(SEEN, tian.page(place).body()));
    assertThat(Browser.location(in)).isEqualTo(place);
    assertThat(text("SELECT state AS t FROM acc_case WHERE case_no = ?", no.text()))
        .isEqualTo("RECEIVED");
    assertThat(tian.page(place).body()).contains("补正前的材料");
    actors.runAs(desk, () -> accept.of(no, -1));
    assertThat(tian.page(place).body()).contains(place + "/documents/4");
    assertThat(
            text(
                "SELECT COUNT(*) AS t FROM plt_outbox WHERE listener LIKE"
                    + " 'acceptance.applicant-%' AND payload LIKE ?",
                "%" + no.text() + "%"))
        .as("told to correct, and told of the acceptance")
        .isEqualTo("2");
    assertThat(tian.page("/online/messages").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("ACC-085 申请人在网上撤回申请")
  void withdrawsOnline() {
    Browser tian = inside(TIAN);
    String draft = begun(tian);
    String place = Browser.location(submit(tian, draft, tian.page(draft + "?step=preview").body()));
    String seen = found(SEEN, tian.page(place).body());
    assertThat(tian.post(place + "/withdrawal", "reason", " ", "seen", seen).statusCode())
        .isEqualTo(422);
    assertThat(Browser.location(tian.post(place + "/withdrawal", "reason", "不办了", "seen", seen)))
        .isEqualTo(place);
    assertThat(
            text("SELECT state AS t FROM acc_case WHERE case_no = ?", place.replaceAll(".*/", "")))
        .isEqualTo("WITHDRAWN");
  }

  @Test
  @DisplayName("ACC-092 小程序等机器走同样的步骤：起草、提交、查看、撤回")
  void machinesDoTheSame() {
    Browser tian = inside(TIAN);
    HttpResponse<String> begun =
        tian.json(
            "POST", "/api/v1/online/drafts", "{\"matter\":\"" + MATTER + "\",\"scenario\":\"S1\"}");
    assertThat(begun.statusCode()).isEqualTo(201);
    String place = Browser.location(begun);
    String shown =
        Browser.body(tian.json("PUT", place + "/details", "{\"address\":\"人民路 9 号\"}"))
            .getString("shown");
    HttpResponse<String> in =
        tian.json("POST", place + "/submission", "{\"shown\":\"" + shown + "\"}");
    assertThat(in.statusCode()).isEqualTo(201);
    String there = Browser.location(in);
    var seen = Browser.body(tian.json("GET", there, ""));
    assertThat(seen.getString("stage")).isEqualTo("RECEIVED");
    assertThat(seen.getJsonArray("documents")).hasSize(1);
    assertThat(tian.json("GET", "/api/v1/online/cases", "").body())
        .contains(seen.getString("number"));
    assertThat(inside(DING).json("GET", there, "").statusCode()).isEqualTo(404);
    HttpResponse<String> back =
        tian.json(
            "POST",
            there + "/withdrawal",
            "{\"reason\":\"不办了\",\"version\":" + seen.getJsonNumber("version") + "}");
    assertThat(Browser.body(back).getString("stage")).isEqualTo("WITHDRAWN");
  }

  @Test
  @DisplayName("PLT-118 网上申请的材料分段上传：接着传，别人的草稿不收")
  void piecesArriveAtTheDraft() throws Exception {
    Browser tian = inside(TIAN);
    String draft = begun(tian);
    String ref = draft.replaceAll(".*/", "");
    String code = codes(tian, draft).get(0);
    byte[] whole = picture(7);
    String sha =
        java.util.HexFormat.of()
            .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(whole));
    String announced =
        "{\"purpose\":\"draft/%s/%s\",\"bytes\":%d,\"sha256\":\"%s\"}"
            .formatted(ref, code, whole.length, sha);
    assertThat(inside(DING).json("POST", "/api/v1/online/uploads", announced).statusCode())
        .isEqualTo(404);
    var begun = Browser.body(tian.json("POST", "/api/v1/online/uploads", announced));
    String place = "/api/v1/online/uploads/" + begun.getString("id");
    assertThat(begun.getJsonNumber("received").longValue()).isZero();
    HttpResponse<String> taken = tian.put(place + "?position=0&sha256=" + sha, whole);
    assertThat(Browser.body(taken).getJsonNumber("received").longValue()).isEqualTo(whole.length);
    assertThat(tian.json("POST", place + "/completion", "{}").statusCode()).isEqualTo(200);
    assertThat(tian.page(draft + "?step=materials").body()).contains("已上传");
  }

  private static String begun(Browser browser) {
    HttpResponse<String> in = browser.post("/online/apply/" + MATTER, "scenario", "S1");
    assertThat(in.statusCode()).isEqualTo(303);
    return Browser.location(in).replaceAll("\\?.*", "");
  }

  private static void uploadAll(Browser browser, String draft) {
    int n = 0;
    for (String path : uploads(browser, draft)) {
      assertThat(browser.upload(path, picture(++n)).statusCode()).as(path).isEqualTo(303);
    }
  }

  private static List<String> uploads(Browser browser, String draft) {
    Matcher places = UPLOAD.matcher(browser.page(draft + "?step=materials").body());
    List<String> paths = new ArrayList<>();
    while (places.find()) {
      paths.add(places.group(1));
    }
    assertThat(paths).isNotEmpty();
    return paths;
  }

  private static List<String> codes(Browser browser, String draft) {
    return uploads(browser, draft).stream().map(p -> p.replaceAll(".*/", "")).distinct().toList();
  }

  private static HttpResponse<String> submit(Browser browser, String draft, String preview) {
    return browser.post(draft + "/submission", "shown", found(SHOWN, preview));
  }

  private static String found(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    assertThat(matcher.find()).as(pattern.pattern()).isTrue();
    return matcher.group(1);
  }

  private static byte[] picture(int shade) {
    BufferedImage image = new BufferedImage(20 + shade, 20, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private String text(String sql, Object... values) {
    return jdbc.first(sql, row -> row.text("t"), values).orElseThrow();
  }

  private Browser inside(String number) {
    Browser browser = browser();
    browser.post("/online/login", "number", number, "password", PASSWORD);
    String code = found(CODE, browser.page("/online/login/code").body());
    assertThat(browser.post("/online/login/code", "code", code).statusCode()).isEqualTo(303);
    return browser;
  }

  private Browser browser() {
    int house = HOUSE.incrementAndGet();
    return new Browser(
        "http://127.0.0.1:" + running.getServerPort(), "10.79." + house / 250 + "." + house % 250);
  }
}
