package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.system.DemoCounty.act;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/**
 * The situations of approval.md §6 from acceptance to the decision, over accelerated time:
 * tolerance, extension, refusal, renewal by silence. Every test begins on the next morning,
 * whatever the others have let pass; at one desk people sit down one after another.
 */
@InBrowser(movedTime = true)
class UntilDecidedIT {

  private static DemoCounty county;

  @BeforeAll
  static void openTheCounty() {
    county = DemoCounty.ofMovedTime();
  }

  @Test
  @DisplayName("approval.md §6 不予许可：说明理由，告知复议和诉讼的期限，送达期限照算；送达后办结，申请人在手机上看到决定书")
  void refusal(@Desk Screen desk, @Phone Screen phone) {
    county.nextMorning();
    String number = county.receives();
    act(county.healthDesk(), number, "/acceptance", "{}");
    Hall.moves(desk.seat(county.guide()), 2);
    Hall.open(desk.seat(county.person("review-health", DemoCounty.HEALTH, "")), number);
    Hall.forward(desk);
    Hall.says(desk, "已领取审查");
    Hall.forward(desk);
    Hall.choose(desk, "verdict", "DENY");
    Hall.type(desk, "opinion", "检测报告显示空气质量不合格");
    Hall.forward(desk);
    Hall.says(desk, "审查意见已出具");
    Hall.moves(desk.seat(county.guide()), 1);

    Hall.open(desk.seat(county.person("approver", DemoCounty.HEALTH, "")), number);
    Hall.forward(desk);
    Hall.choose(desk, "outcome", "DENY");
    Hall.type(desk, "opinion", "同意");
    Hall.type(desk, "facts", "检测报告三项不合格");
    Hall.type(desk, "reasons", "不符合卫生标准");
    Hall.type(desk, "basis", "公共场所卫生管理条例第四条");
    Hall.forward(desk);
    Hall.says(desk, "决定书已出具");
    Hall.stands(desk, "不予许可");
    LocalDate served = county.workingDayAfter(county.today(), 1);
    assertThat(Hall.limit(desk, "送达期限")).containsText(served.toString());
    assertThat(desk.page().locator("section:has(#decision)")).containsText("复议");
    JsonObject decided = county.theCase(number);
    assertThat(decided.get("state").getAsString()).isEqualTo("DENIED");
    assertThat(decided.getAsJsonObject("decision").get("remedies").getAsString())
        .contains("复议", "诉讼");
    assertThat(county.clock(number, "DELIVERY").get("due").getAsString())
        .isEqualTo(served.toString());

    Screen applicant = county.applicantOn(phone);
    applicant.open("/online/cases/" + number);
    assertThat(applicant.page().locator(".big .tag")).containsText("不予许可");
    assertThat(applicant.page().locator("main")).containsText("送达，上面写明理由和救济途径");
    handedOver(desk, number);
    applicant.page().reload();
    assertThat(applicant.page().locator(".big .tag")).hasText("已送达");
    String decision =
        applicant
            .page()
            .locator("a", new Page.LocatorOptions().setHasText("不予决定书"))
            .getAttribute("href");
    assertThat(Paper.at(applicant, decision).words()).contains(number, "检测报告三项不合格", "行政复议", "行政诉讼");
  }

  /** At the exit, into the applicant's hands. */
  private static void handedOver(Screen desk, String number) {
    Hall.open(desk.seat(county.exit()), number);
    Hall.forward(desk);
    Hall.forward(desk);
    Hall.says(desk, "已送达");
    Hall.stands(desk, "办结");
    assertThat(county.state(number)).isEqualTo("CLOSED");
  }

  @Test
  @DisplayName("ACC-282 容缺：签承诺书后照常审查；期满前提醒一次，逾期未补的终止办理，自期限届满起算；申请人手机上看得到提醒和终止")
  void toleranceLapses(@Desk Screen desk, @Phone Screen phone) {
    county.nextMorning();
    String number = county.receivesForFood("M01", "M02", "M03", "M04");
    Hall.open(desk.seat(county.clerkOfBundles()), number);
    Hall.forward(desk); // F8: the way forward is tolerance
    LocalDate last = LocalDate.parse(desk.page().locator("[name=until]").inputValue());
    desk.page().locator("[name=signed]").check();
    Hall.forward(desk);
    Hall.says(desk, "已容缺受理");
    Hall.paper(desk, "容缺受理通知书", number);
    Hall.open(desk.seat(county.person("review-market", DemoCounty.MARKET, "")), number);
    Hall.forward(desk);
    Hall.stands(desk, "审查中");
    assertThat(desk.page().locator("main")).containsText(last.toString());
    assertThat(county.state(number)).isEqualTo("REVIEWING");

    Hall.moves(desk.seat(county.guide()), 8);
    Hall.open(desk.seat(county.person("review-market", DemoCounty.MARKET, "")), number);
    Hall.stands(desk, "终止办理");
    assertThat(Hall.life(desk)).containsText("容缺补正期限提醒");
    assertThat(Hall.life(desk)).containsText("容缺逾期未补正，终止办理 （自 " + last + " 17:00 起算）");
    Hall.paper(desk, "终止办理决定书", number);
    Screen applicant = county.applicantOn(phone);
    applicant.open("/online/cases/" + number);
    assertThat(applicant.page().locator(".big .tag")).hasText("已终止办理");
    assertThat(applicant.page().locator(".line")).containsText("提醒您容缺补正期限将满");
    assertThat(applicant.page().locator(".line")).containsText("容缺材料逾期未补，终止办理");

    assertThat(county.state(number)).isEqualTo("TERMINATED");
    assertThat(DemoCounty.moment(county.once(number, "LAPSE_TOLERANCE"), "effectiveAt"))
        .isEqualTo(DemoCounty.closing(last));
    assertThat(DemoCounty.moment(county.once(number, "WARN_OF_TOLERANCE"), "at"))
        .isBefore(DemoCounty.closing(last));
  }

  @Test
  @DisplayName("ACC-254 ACC-255 延长：由本机关负责人批准一次，法定和承诺的期限正好各多十个工作日；申请人手机上看到新的日子")
  void extension(@Desk Screen desk, @Phone Screen phone) {
    LocalDate accepted = county.nextMorning();
    String number = county.receivesForSignboard();
    act(county.clerkAt("A02"), number, "/acceptance", "{}");
    Person reviewer = county.person("review-build", DemoCounty.BUILD, "");
    act(reviewer, number, "/review", "{}");
    Hall.moves(desk.seat(county.guide()), 12);
    Hall.open(desk.seat(reviewer), number);
    Hall.act(desk, "extension");
    Hall.type(desk, "days", "10");
    Hall.type(desk, "reason", "现场情况需要核实");
    Hall.forward(desk);
    Hall.says(desk, "已提请延长");
    Hall.open(desk.seat(county.head()), number);
    Hall.forward(desk);
    Hall.choose(desk, "answer", "AGREE");
    Hall.type(desk, "opinion", "同意延长十个工作日");
    Hall.forward(desk);
    Hall.says(desk, "已答复");

    LocalDate statutory = county.workingDayAfter(accepted, 30);
    LocalDate promised = county.workingDayAfter(accepted, 3 + 10);
    assertThat(Hall.limit(desk, "法定时限")).containsText(statutory + " 17:00");
    assertThat(Hall.limit(desk, "承诺时限")).containsText(promised + " 17:00");
    assertThat(desk.page().locator("section:has(#proceedings)")).containsText("已批准");
    Hall.paper(desk, "延长办理期限通知书", number, "现场情况需要核实", "第四十二条");
    Screen applicant = county.applicantOn(phone);
    applicant.open("/online/cases/" + number);
    assertThat(applicant.page().locator(".line")).containsText("延长办理期限");
    assertThat(applicant.page().locator("main"))
        .containsText(promised.getMonthValue() + " 月 " + promised.getDayOfMonth() + " 日 17:00 前");

    assertThat(county.clock(number, "STATUTORY").get("due").getAsString())
        .isEqualTo(statutory.toString());
    assertThat(county.clock(number, "PROMISED").get("due").getAsString())
        .isEqualTo(promised.toString());
    assertThat(county.papers(number)).contains("EXTENSION_NOTICE");
  }

  @Test
  @DisplayName("ACC-259 特别程序：沉默受理以后专家评审，评审的日子两只时钟都不走，评审完接着数")
  void specialProcedure() {
    LocalDate received = county.nextMorning();
    String number = county.receivesForWater();
    county.workingDays(7);
    Person reviewer = county.person("review-build", DemoCounty.BUILD, "");
    act(reviewer, number, "/review", "{}");
    act(
        reviewer,
        number,
        "/special-procedure",
        "{\"kind\": \"EXPERT_REVIEW\", \"days\": 5, \"reason\": \"论证报告书须经评审\"}");
    act(
        county.person("approver", DemoCounty.BUILD, ""),
        number,
        "/special-procedure/answer",
        "{\"answer\": \"AGREE\", \"opinion\": \"同意组织评审\"}");
    assertThat(county.clock(number, "STATUTORY").get("state").getAsString()).isEqualTo("PAUSED");
    county.workingDays(4);
    act(reviewer, number, "/special-procedure/result", "{\"result\": \"专家组一致同意\"}");

    JsonObject statutory = county.clock(number, "STATUTORY");
    assertThat(statutory.get("state").getAsString()).isEqualTo("RUNNING");
    assertThat(statutory.get("paused").getAsInt()).isEqualTo(4);
    assertThat(statutory.get("due").getAsString())
        .as("counted from the receipt, because silence accepted")
        .isEqualTo(county.workingDayAfter(received, 45 + 4).toString());
  }

  @Test
  @DisplayName("ACC-309 ACC-310 视为准予延续：按时申请延续，届满仍未决定，自届满起视为准予，先提醒一次，出具告知书，公众查验即时可见")
  void deemedRenewal(@Desk Screen desk, @Phone Screen phone) {
    county.nextMorning();
    county.givesHygieneLicencesFor(2);
    LocalDate last;
    String renewal;
    String certificate;
    try {
      certificate = county.givesHygieneLicence();
      last = county.today().plusMonths(2).minusDays(1);
      renewal = county.receivesRenewalOf(certificate);
      act(county.clerkAt("A01"), renewal, "/acceptance", "{}");
    } finally {
      county.givesHygieneLicencesFor(48);
    }
    Person approver = county.person("approver", DemoCounty.HEALTH, "");
    Hall.open(desk.seat(approver), renewal);
    assertThat(desk.page().locator("section:has(#licence)"))
        .containsText("到 " + last + " 结束时仍没有作出决定的，依法视为准予延续");
    Hall.moves(desk.seat(county.guide()), last.atTime(23, 30));
    assertThat(county.state(renewal)).isEqualTo("ACCEPTED");
    assertThat(DemoCounty.moment(county.once(renewal, "WARN_OF_DEEMED_RENEWAL"), "at"))
        .isBefore(DemoCounty.closing(last));
    desk.seat(approver).open("/inbox");
    Hall.comes(desk, desk.page().locator("main"), renewal + " 延续申请即将视为准予");
    Hall.open(desk, renewal);
    assertThat(Hall.life(desk)).containsText("提醒：即将视为准予延续");

    Hall.moves(desk.seat(county.guide()), last.plusDays(1).atTime(9, 0));
    Hall.open(desk.seat(approver), renewal);
    Hall.stands(desk, "准予许可");
    assertThat(desk.page().locator("section:has(#licence)"))
        .containsText("到 " + last + " 结束时没有作出决定，依法视为准予延续");
    assertThat(Hall.life(desk)).containsText("逾期未作决定，视为准予延续");
    Hall.paper(desk, "视为准予延续告知书", certificate, "第五十条");
    Screen applicant = county.applicantOn(phone);
    applicant.open("/online/cases/" + renewal);
    assertThat(applicant.page().locator(".line")).containsText("届满前没有作出决定，视为准予延续");
    applicant.open("/certificates/check?number=" + certificate);
    assertThat(applicant.page().locator("[role=status]")).containsText("有效（视为准予延续）");
    applicant.passesAxe().isClean().picture("deemed-renewal-check");

    assertThat(county.state(renewal)).isEqualTo("GRANTED");
    assertThat(DemoCounty.moment(county.once(renewal, "DEEM_RENEWED"), "effectiveAt"))
        .isEqualTo(last.plusDays(1).atStartOfDay(DemoCounty.CHINA).toInstant());
    assertThat(county.papers(renewal)).contains("DEEMED_RENEWAL_NOTICE");
  }
}
