package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.system.DemoCounty.act;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/**
 * Several departments at one shop, over accelerated time: one refuses, two visit together. Every
 * test begins on the next morning, whatever the others have let pass.
 */
@InBrowser(movedTime = true)
class JointMattersOverTimeIT {

  /** The smallest scan. */
  private static final byte[] SCAN =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  /** Bundles follow their cases by messages: looks until the combined licence is there. */
  private static final String COMBINED =
      """
      async bundle => {
        for (const end = Date.now() + 30000; Date.now() < end; ) {
          const seen = await (await fetch('/api/v1/bundles/' + bundle)).json();
          if (seen.combined) {
            return seen.combined.number;
          }
          await new Promise(again => setTimeout(again, 100));
        }
        return '';
      }
      """;

  private static final String HANDED_OVER =
      "{\"method\": \"DIRECT\", \"recipient\": \"田晓禾\", \"recipientRole\": \"APPLICANT\", \"place\": \"C01\"}";

  private static DemoCounty county;

  @BeforeAll
  static void openTheCounty() {
    county = DemoCounty.ofMovedTime();
  }

  @Test
  @DisplayName("ACC-232 一件事里一件不予受理：其他部门的件照常走到受理，一个月后各有结果；ACC-244 窗口收的，申请人手机上也看得到哪一件、为什么")
  void bundleWithOneRefusal(@Desk Screen desk, @Phone Screen phone) {
    county.nextMorning();
    JsonObject bundle =
        county.receivesRestaurant("顺利餐馆", "人民路 2 号", "320", "田晓禾", OnlineHallIT.TIAN);
    String number = bundle.get("number").getAsString();
    String fire = bundle.getAsJsonObject("cases").get("fire").getAsString();
    String food = bundle.getAsJsonObject("cases").get("food").getAsString();
    refusedByHand(desk.seat(county.clerkOfBundles()), fire);
    Screen applicant = county.applicantOn(phone);
    applicant.open("/online/bundles/" + number);
    Hall.comes(applicant, applicant.page().locator("#member-fire"), "未办成");
    assertThat(applicant.page().locator("#member-fire")).containsText("不予受理");
    assertThat(applicant.page().locator("#member-food")).containsText("办理中");
    applicant.passesAxe().isClean().picture("bundle-refused-phone");

    Hall.moves(desk.seat(county.guide()), 20);
    desk.seat(county.clerkOfBundles()).open("/bundles/" + number);
    assertThat(desk.page().locator("#member-fire")).containsText("未办成");
    assertThat(desk.page().locator("#member-food")).containsText("已受理");
    Hall.open(desk, food);
    assertThat(Hall.life(desk)).containsText("逾期未告知，视为受理");
    applicant.open("/online/cases/" + fire);
    assertThat(applicant.page().locator(".big .tag")).containsText("不予受理");

    assertThat(county.state(fire)).isEqualTo("REFUSED_ACCEPTANCE");
    assertThat(county.state(food)).as("nobody answered in five days").isEqualTo("ACCEPTED");
    JsonObject seen = county.clerkOfBundles().reads("/api/v1/bundles/" + number);
    assertThat(
            DemoCounty.objects(seen, "members").stream()
                .filter(m -> m.get("key").getAsString().equals("fire"))
                .map(m -> m.get("state").getAsString()))
        .containsExactly("FAILED");
  }

  @Test
  @DisplayName("ACC-232 牵头的不予受理，等它的都不再办，申请人手机上逐件写明原因")
  void theLeadRefused(@Desk Screen desk, @Phone Screen phone) {
    county.nextMorning();
    JsonObject bundle = county.receivesEnterprise("示范县晓禾百货有限公司");
    refusedByHand(
        desk.seat(county.clerkOfBundles()),
        bundle.getAsJsonObject("cases").get("registration").getAsString());
    Screen applicant = county.applicantOn(phone);
    applicant.open("/online/bundles/" + bundle.get("number").getAsString());
    Hall.comes(applicant, applicant.page().locator("#member-social"), "不再办");
    assertThat(applicant.page().locator("#member-registration")).containsText("未办成");
    assertThat(applicant.page().locator("#member-seal")).containsText("因“公司设立登记”未办成，不再办理");
    assertThat(applicant.page().locator("#member-social")).containsText("因“公司设立登记”未办成，不再办理");
    assertThat(applicant.page().locator("main")).containsText("已办结，有未办成的");
    applicant.passesAxe().isClean().picture("bundle-cancelled-phone");
  }

  private static void refusedByHand(Screen clerk, String number) {
    Hall.open(clerk, number);
    Hall.act(clerk, "refusal");
    Hall.type(clerk, "reason", "在免办范围内，由乡镇办理");
    Hall.type(clerk, "competentOrgan", "示范县城关镇人民政府");
    Hall.sure(clerk);
    Hall.says(clerk, "不予受理通知书已出具");
    Hall.stands(clerk, "不予受理");
    Hall.paper(clerk, "不予受理通知书", number, "城关镇人民政府", "行政复议");
  }

  @Test
  @DisplayName(
      "ACC-433 ACC-435 ACC-436 ACC-495 一同勘验：市场召集，市场、消防各两人，一份笔录；两件办件各记一次、各有笔录，时限各走各的；ACC-439 都准予以后制发一张综合许可证，只有一张；ACC-442 扫码查验所列许可，不显示姓名；ACC-553 各自交的照片都在笔录里；ACC-554 证照库里的综合许可证，一项撤销以后写明")
  void jointVisit(@Desk Screen market, @Phone Screen phone) {
    county.nextMorning();
    JsonObject bundle =
        county.receivesRestaurant("再顺餐馆", "人民路 6 号", "330", "田晓禾", OnlineHallIT.TIAN);
    String number = bundle.get("number").getAsString();
    String fire = bundle.getAsJsonObject("cases").get("fire").getAsString();
    String food = bundle.getAsJsonObject("cases").get("food").getAsString();
    county.workingDays(6);
    Person firemen = county.person("fire", DemoCounty.FIRE, "");
    act(county.person("review-market", DemoCounty.MARKET, ""), food, "/review", "{}");
    act(firemen, fire, "/review", "{}");

    market.seat(county.person("review-market", DemoCounty.MARKET, ""));
    market.open("/bundles/" + number);
    market
        .page()
        .waitForNavigation(() -> market.page().locator("a[href$='/visits/together']").click());
    Hall.type(market, "place", "人民路 6 号");
    Hall.forward(market);
    Hall.refusedAt(market, "at", "现在以后", "");
    market.passesAxe().isClean().picture("joint-visit-call");
    LocalDate day = county.workingDayAfter(county.today(), 1);
    Hall.type(market, "at", day.atTime(9, 30).toString());
    Hall.forward(market);
    Hall.says(market, "已召集");
    announced(phone, Paper.at(market, "/bundles/" + number + "/receipt"));
    county.until(day.atTime(14, 0));
    firemen.does(
        "/api/v1/bundles/" + number + "/visits/together/signature",
        """
        {"member": "fire", "findings": "疏散通道通畅，灭火器有效",
         "officers": [{"name": "杨防患", "certificate": "37179911"},
                      {"name": "水有源", "certificate": "37179912"}],
         "at": "%s", "place": "人民路 6 号", "signer": "郝顺利"}
        """
            .formatted(day.atTime(9, 40).atZone(DemoCounty.CHINA).toInstant()));
    assertThat(county.papers(fire)).as("the other has not signed").doesNotContain("VISIT_RECORD");

    market.open("/bundles/" + number + "/visits/together");
    Hall.type(market, "name1", "郑以核");
    Hall.type(market, "certificate1", "37179902");
    Hall.type(market, "findings", "厨房布局与图纸一致。");
    Hall.forward(market);
    assertThat(market.page().locator("#errors")).containsText("两名以上");
    market.passesAxe().isClean().picture("joint-visit-sign");
    Hall.type(market, "name2", "钱其二");
    Hall.type(market, "certificate2", "37179903");
    market
        .page()
        .setInputFiles("input[type=file]", new FilePayload("IMG_0001.png", "image/png", SCAN));
    Hall.forward(market);
    Hall.says(market, "已署名");
    assertThat(market.page().locator("a[href$='/photos/food/1']")).hasText("照片 1");
    market.passesAxe().isClean().picture("joint-visit-recorded");

    for (String no : new String[] {food, fire}) {
      assertThat(county.papers(no)).contains("VISIT_RECORD");
      assertThat(county.once(no, "RECORD_VISIT").get("why").getAsString()).contains("郑以核", "杨防患");
      assertThat(county.state(no)).isEqualTo("REVIEWING");
      assertThat(county.clock(no, "STATUTORY").get("state").getAsString())
          .as("a visit stops no clock")
          .isEqualTo("RUNNING");
    }
    assertThat(county.once(fire, "RECORD_VISIT").get("person").getAsString()).isEqualTo("杨防患");
    market.open("/cases/" + food);
    assertThat(Paper.open(market, "现场核查笔录").picture("paper-joint-visit").words())
        .contains("郑以核（37179902）", "水有源（37179912）", "疏散通道通畅", "厨房布局与图纸一致", "1张", "SHA-256");
    String combined = combinedLicence(market, number, food, fire);
    wallet(county.applicantOn(phone), food, combined);
  }

  /** ACC-495: whoever holds the receipt sees when and where, without a log-in and without names. */
  private static void announced(Screen citizen, Paper receipt) {
    String[] code = receipt.scanned().getFragment().split("\\.", 2);
    citizen.open("/progress");
    citizen.page().locator("[name=number]").fill(code[0]);
    citizen.page().locator("[name=secret]").fill(code[1]);
    citizen.page().locator("form button.main").first().click();
    assertThat(citizen.page().locator("#visits")).containsText("人民路 6 号");
    assertThat(citizen.page().locator("main")).not().containsText("郑以核");
    citizen.passesAxe().isClean().picture("joint-visit-announced");
  }

  /** Both get their certificates at the same moment; the lead issues one that lists them. */
  private String combinedLicence(Screen market, String bundle, String food, String fire) {
    granted(county.person("review-market", DemoCounty.MARKET, ""), "approver", food);
    granted(county.person("fire", DemoCounty.FIRE, ""), "fire-chief", fire);
    Person certifier = county.certifier();
    CompletableFuture.allOf(certified(certifier, food), certified(certifier, fire)).join();
    String number = (String) market.page().evaluate(COMBINED, bundle);
    assertThat(number).matches("371799-ZHXK-2\\d{3}-\\d{6}");
    assertThat(county.papers(food)).containsOnlyOnce("COMBINED_LICENCE");

    market.open("/bundles/" + bundle);
    assertThat(market.page().locator("#combined")).containsText(number);
    market.passesAxe().isClean().picture("combined-licence");
    Paper paper =
        Paper.at(market, market.page().locator("#combined a.main").getAttribute("href"))
            .picture("paper-combined-licence");
    assertThat(paper.words()).contains("餐饮行业综合许可证", number, "食品经营许可证", "消防安全检查意见书", "示范县消防救援大队");
    market.open(paper.scanned().getPath());
    assertThat(market.page().locator("#combined")).containsText("所列许可均有效");
    assertThat(market.page().locator("#combined li")).hasCount(2);
    assertThat(market.page().locator("main")).not().containsText("田晓禾");
    market.passesAxe().isClean().picture("combined-licence-check");
    return number;
  }

  /** The holder has it on the phone; when one of its licences is revoked, the card says so. */
  private void wallet(Screen citizen, String food, String combined) {
    act(county.exit(), food, "/delivery", HANDED_OVER);
    citizen.open("/online/certificates");
    Locator card =
        citizen
            .page()
            .locator(".combined")
            .filter(new Locator.FilterOptions().setHasText(combined));
    assertThat(card).containsText("列明 2 项许可，2 项有效");
    citizen.passesAxe().isClean().picture("combined-licence-wallet");
    Paper paper =
        Paper.at(
            citizen,
            card.locator("a", new Locator.LocatorOptions().setHasText("打开综合许可证"))
                .getAttribute("href"));
    assertThat(paper.words()).contains(combined, "田晓禾");

    String licence = paper.find("(371799-FOOD-\\d{4}-\\d{6})");
    Person reviewer = county.person("review-market", DemoCounty.MARKET, "");
    String proceeding =
        reviewer
            .does(
                "/api/v1/licences/" + licence + "/proceedings",
                "{\"ground\": \"FRAUD_OR_BRIBERY\", \"facts\": \"房屋租赁合同系伪造\"}")
            .get("number")
            .getAsString();
    reviewer.done(
        "POST",
        "/api/v1/licences/proceedings/" + proceeding + "/statement",
        "{\"how\": \"WAIVED\", \"said\": \"\"}");
    county
        .person("approver", DemoCounty.MARKET, "")
        .done(
            "POST",
            "/api/v1/licences/proceedings/" + proceeding + "/order",
            "{\"reasons\": \"以欺骗手段取得许可\"}");
    citizen.open("/online/certificates");
    assertThat(card).containsText("列明 2 项许可，1 项有效");
    citizen.picture("combined-licence-wallet-partly");
    citizen.open(paper.scanned().getPath());
    assertThat(citizen.page().locator("#combined")).containsText("有的许可不在有效状态");
    assertThat(citizen.page().locator("#combined")).containsText("已撤销");
    citizen.passesAxe().isClean().picture("combined-licence-partly");
  }

  private void granted(Person reviewer, String approver, String number) {
    act(
        reviewer,
        number,
        "/review/opinion",
        "{\"verdict\": \"GRANT\", \"opinion\": \"符合条件\", \"inspectors\": []}");
    String unit = approver.equals("approver") ? DemoCounty.MARKET : DemoCounty.FIRE;
    act(
        county.person(approver, unit, ""),
        number,
        "/decision",
        """
        {"outcome": "GRANT", "opinion": "同意", "basis": "行政许可法第三十八条", "content": "准予从事餐饮服务"}
        """);
  }

  private static CompletableFuture<JsonObject> certified(Person certifier, String number) {
    return CompletableFuture.supplyAsync(() -> act(certifier, number, "/certificate", "{}"));
  }
}
