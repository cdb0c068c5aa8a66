package org.onewindow.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.system.DemoCounty.act;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The situations of approval.md §6 from acceptance to the decision, over accelerated time:
 * tolerance, extension, refusal, renewal by silence. Every test begins on the next morning,
 * whatever the others have let pass.
 */
class UntilDecidedIT {

  private static DemoCounty county;

  @BeforeAll
  static void openTheCounty() {
    county = DemoCounty.ofMovedTime();
  }

  @Test
  @DisplayName("approval.md §6 不予许可：说明理由，告知复议和诉讼的期限，送达后办结；送达期限照算")
  void refusal() {
    county.nextMorning();
    String number = county.receives();
    act(county.healthDesk(), number, "/acceptance", "{}");
    county.workingDays(2);
    Person reviewer = county.person("review-health", DemoCounty.HEALTH, "");
    act(reviewer, number, "/review", "{}");
    act(
        reviewer,
        number,
        "/review/opinion",
        "{\"verdict\": \"DENY\", \"opinion\": \"检测报告显示空气质量不合格\", \"inspectors\": []}");
    county.workingDays(1);
    act(
        county.person("approver", DemoCounty.HEALTH, ""),
        number,
        "/decision",
        """
        {"outcome": "DENY", "opinion": "同意", "facts": "检测报告三项不合格", "reasons": "不符合卫生标准",
         "basis": "公共场所卫生管理条例第四条"}
        """);
    JsonObject decided = county.theCase(number);
    assertThat(decided.get("state").getAsString()).isEqualTo("DENIED");
    assertThat(decided.getAsJsonObject("decision").get("remedies").getAsString())
        .contains("复议", "诉讼");
    assertThat(county.clock(number, "DELIVERY").get("due").getAsString())
        .isEqualTo(county.workingDayAfter(county.today(), 1).toString());
    act(
        county.person("exit", DemoCounty.HALL, "C01"),
        number,
        "/delivery",
        "{\"method\": \"DIRECT\", \"recipient\": \"陈大文\", \"recipientRole\": \"APPLICANT\", \"place\": \"C01\"}");
    assertThat(county.state(number)).isEqualTo("CLOSED");
  }

  @Test
  @DisplayName("ACC-282 容缺：签承诺书后照常审查；期满前提醒一次，逾期未补的终止办理，自期限届满起算")
  void toleranceLapses() {
    county.nextMorning();
    String number = county.receivesForFood("M01", "M02", "M03", "M04");
    Person market = county.person("review-market", DemoCounty.MARKET, "");
    Person clerk = county.clerkOfBundles();
    String until =
        clerk.reads("/api/v1/cases/" + number + "/tolerance/terms").get("usual").getAsString();
    act(
        clerk,
        number,
        "/tolerance",
        "{\"until\": \"%s\", \"signer\": \"APPLICANT\", \"signed\": true}".formatted(until));
    act(market, number, "/review", "{}");
    assertThat(county.state(number)).isEqualTo("REVIEWING");
    county.workingDays(8);

    assertThat(county.state(number)).isEqualTo("TERMINATED");
    LocalDate last = LocalDate.parse(until);
    assertThat(DemoCounty.moment(county.once(number, "LAPSE_TOLERANCE"), "effectiveAt"))
        .isEqualTo(DemoCounty.closing(last));
    assertThat(DemoCounty.moment(county.once(number, "WARN_OF_TOLERANCE"), "at"))
        .isBefore(DemoCounty.closing(last));
  }

  @Test
  @DisplayName("ACC-254 ACC-255 延长：由本机关负责人批准一次，法定和承诺的期限正好各多十个工作日")
  void extension() {
    LocalDate accepted = county.nextMorning();
    String number = county.receivesForSignboard();
    act(county.clerkAt("A02"), number, "/acceptance", "{}");
    Person reviewer = county.person("review-build", DemoCounty.BUILD, "");
    act(reviewer, number, "/review", "{}");
    county.workingDays(12);
    act(reviewer, number, "/extension", "{\"days\": 10, \"reason\": \"现场情况需要核实\"}");
    act(
        county.head(),
        number,
        "/extension/answer",
        "{\"answer\": \"AGREE\", \"opinion\": \"同意延长十个工作日\"}");

    assertThat(county.clock(number, "STATUTORY").get("due").getAsString())
        .isEqualTo(county.workingDayAfter(accepted, 30).toString());
    assertThat(county.clock(number, "PROMISED").get("due").getAsString())
        .isEqualTo(county.workingDayAfter(accepted, 3 + 10).toString());
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
  void deemedRenewal() {
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
    county.until(last.atTime(23, 30));
    assertThat(county.state(renewal)).isEqualTo("ACCEPTED");
    assertThat(DemoCounty.moment(county.once(renewal, "WARN_OF_DEEMED_RENEWAL"), "at"))
        .isBefore(DemoCounty.closing(last));
    county.until(last.plusDays(1).atTime(9, 0));

    assertThat(county.state(renewal)).isEqualTo("GRANTED");
    assertThat(DemoCounty.moment(county.once(renewal, "DEEM_RENEWED"), "effectiveAt"))
        .isEqualTo(last.plusDays(1).atStartOfDay(DemoCounty.CHINA).toInstant());
    assertThat(county.papers(renewal)).contains("DEEMED_RENEWAL_NOTICE");
    assertThat(
            Person.stranger(RunningProduct.ofMovedTime())
                .done("GET", "/certificates/check?number=" + certificate, ""))
        .contains("视为准予延续");
  }
}
