package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.system.DemoCounty.act;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/**
 * What another organ decides, over accelerated time: taken here for the next county, sent up to the
 * city. Every test begins on the next morning, whatever the others have let pass.
 */
@InBrowser(movedTime = true)
class DecidedElsewhereIT {

  /** The smallest scan. */
  private static final byte[] SCAN =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private static DemoCounty county;

  @BeforeAll
  static void openTheCounty() {
    county = DemoCounty.ofMovedTime();
  }

  @Test
  @DisplayName("ACC-427 ACC-428 跨域代收：这里只收不受理，沉默也不受理；移送后时钟不走，结果回来在这里登记、送达；申请人手机上一路看得到")
  void crossRegionIntake(@Desk Screen window, @Phone Screen phone) {
    county.nextMorning();
    String number = county.collectsForTheNextCounty();
    Person clerk = county.clerkAt("A06");
    assertThat(county.clock(number, "PROMISED").get("due").getAsString())
        .isEqualTo(county.workingDayAfter(county.today(), 1).toString());
    assertThat(clerk.sends("POST", "/api/v1/cases/" + number + "/acceptance", "{}").statusCode())
        .isEqualTo(422);
    Hall.moves(window.seat(county.guide()), 6);
    assertThat(county.state(number)).as("no silence for another organ").isEqualTo("RECEIVED");
    Screen applicant = county.applicantOn(phone);
    applicant.open("/online/cases/" + number);
    assertThat(applicant.page().locator(".big .tag")).hasText("已代收");

    Hall.open(window.seat(clerk), number);
    Hall.stands(window, "已收件");
    window.passesAxe().isClean().picture("collected");
    Hall.forward(window);
    Hall.type(window, "parcel", "");
    Hall.sure(window);
    Hall.refusedAt(window, "parcel", "送交的方式", "");
    window.passesAxe().isClean().picture("passing-on");
    Hall.choose(window, "way", "EXPRESS");
    Hall.type(window, "parcel", "EMS 1024 5550 7");
    Hall.sure(window);
    Hall.stands(window, "已送决定机关");
    assertThat(Paper.open(window, "跨域代收材料移送单").picture("paper-passing-on").words())
        .contains("邻城县行政审批服务局", "EMS10245550", "收受分离");
    assertThat(Paper.open(window, "收件凭证").picture("paper-collected").words())
        .contains("只代收材料", "邻城县行政审批服务局")
        .doesNotContain("即为受理");
    applicant.page().reload();
    assertThat(applicant.page().locator(".big .tag")).hasText("已送决定机关");
    applicant.passesAxe().isClean().picture("collected-phone");
    LocalDate decided = county.workingDayAfter(county.today(), 3);
    Hall.moves(window.seat(county.guide()), 12);
    assertThat(county.clock(number, "STATUTORY").get("state").getAsString()).isEqualTo("PAUSED");
    replied(window.seat(clerk), number, decided);

    assertThat(county.clock(number, "DELIVERY").get("due").getAsString())
        .as("from the day of the decision there")
        .isEqualTo(county.workingDayAfter(decided, 10).toString());
    Hall.open(window.seat(county.exit()), number);
    Hall.forward(window);
    Hall.forward(window);
    Hall.stands(window, "办结");
    applicant.page().reload();
    assertThat(applicant.page().locator(".big .tag")).hasText("已送达");
    assertThat(applicant.page().locator(".line")).containsText("决定机关准予");
    assertThat(county.state(number)).isEqualTo("CLOSED");
  }

  private static void replied(Screen window, String number, LocalDate decided) {
    window.open("/cases/" + number + "/reply");
    Hall.choose(window, "outcome", "GRANT");
    Hall.type(window, "number", "邻审服许〔2026〕31号");
    Hall.type(window, "decidedOn", decided.plusYears(1).toString());
    Hall.type(window, "content", "准予补发，证号 L371800");
    Hall.sure(window);
    Hall.refusedAt(window, "decidedOn", "今天以前", decided.plusYears(1).toString());
    window.passesAxe().isClean().picture("reply");
    Hall.choose(window, "outcome", "GRANT");
    Hall.type(window, "decidedOn", decided.toString());
    window.page().setInputFiles("input[type=file]", new FilePayload("决定书.png", "image/png", SCAN));
    Hall.sure(window);
    Hall.stands(window, "待送达");
    assertThat(window.page().locator("section:has(#proceedings)")).containsText("决定文书扫描件");
    window.passesAxe().isClean().picture("collected-replied");
  }

  @Test
  @DisplayName("ACC-421 ACC-427 ACC-555 ACC-558 转报：受理、初审在二十日以内，报市里决定；市里的期限不算本机关的；本机关不能自己决定")
  void forwarded(@Desk Screen desk) {
    LocalDate accepted = county.nextMorning();
    String number = county.receivesForTheCity();
    act(county.clerk(), number, "/acceptance", "{}");
    assertThat(county.clock(number, "STATUTORY").get("due").getAsString())
        .isEqualTo(county.workingDayAfter(accepted, 20).toString());
    Person reviewer = county.person("review-social", DemoCounty.SOCIAL, "");
    act(reviewer, number, "/review", "{}");
    act(
        reviewer,
        number,
        "/review/opinion",
        "{\"verdict\": \"GRANT\", \"opinion\": \"符合复审条件\", \"inspectors\": []}");
    Person approver = county.person("approver", DemoCounty.SOCIAL, "");
    assertThat(
            approver
                .sends(
                    "POST",
                    "/api/v1/cases/" + number + "/decision",
                    "{\"outcome\": \"GRANT\", \"opinion\": \"同意\", \"basis\": \"x\"}")
                .statusCode())
        .isEqualTo(422);
    desk.seat(approver).open("/cases/" + number + "/transfer");
    Hall.choose(desk, "way", "NETWORK");
    Hall.type(desk, "parcel", "市县专网 20261122-7");
    Hall.type(desk, "opinion", "申请人符合复审条件，建议准予。");
    desk.passesAxe().isClean().picture("transfer");
    Hall.sure(desk);
    Hall.stands(desk, "已送决定机关");
    desk.passesAxe().isClean().picture("transferred");
    assertThat(Paper.open(desk, "转报函").picture("paper-transfer-letter").words())
        .contains("示范市应急管理局", "建议准予", "第三十五条");
    corrections(desk, number);
    LocalDate decided = county.workingDayAfter(county.today(), 15);
    county.workingDays(30);
    assertThat(county.clock(number, "STATUTORY").get("state").getAsString()).isEqualTo("PAUSED");
    act(
        reviewer,
        number,
        "/reply",
        "{\"outcome\": \"DENY\", \"number\": \"示市应急不许〔2026〕2号\", \"decidedOn\": \"%s\", \"content\": \"培训学时不足\"}"
            .formatted(decided));

    assertThat(county.state(number)).isEqualTo("DENIED");
    assertThat(county.papers(number)).contains("TRANSFER_LETTER", "REPLY_RECORD");
    assertThat(county.clock(number, "STATUTORY").get("state").getAsString()).isEqualTo("MET");
  }

  /** The higher organ wants something corrected: told, taken and sent on, with papers of ours. */
  private static void corrections(Screen desk, String number) {
    desk.seat(county.person("review-social", DemoCounty.SOCIAL, ""));
    desk.open("/cases/" + number + "/relay");
    Hall.type(desk, "number", "示市应急补〔2026〕3号");
    Hall.type(desk, "noticedOn", county.today().toString());
    Hall.type(desk, "until", county.workingDayAfter(county.today(), 5).toString());
    Hall.forward(desk);
    Hall.refusedAt(desk, "what", "需要补正的全部内容", "");
    desk.passesAxe().isClean().picture("relay");
    Hall.type(desk, "what", "补充培训学时证明。");
    Hall.forward(desk);
    Hall.says(desk, "已转告申请人");
    assertThat(Paper.open(desk, "决定机关补正要求转告书").picture("paper-relayed").words())
        .contains("示市应急补〔2026〕3号", "补充培训学时证明");
    desk.open("/cases/" + number + "/forwarding");
    Hall.choose(desk, "way", "EXPRESS");
    Hall.type(desk, "parcel", "EMS 2048");
    Hall.type(desk, "opinion", "培训学时证明原件 1 份");
    desk.passesAxe().isClean().picture("forwarding");
    Hall.sure(desk);
    Hall.says(desk, "补正材料已转送");
    assertThat(desk.page().locator("section:has(#proceedings)")).containsText("已转送");
  }
}
