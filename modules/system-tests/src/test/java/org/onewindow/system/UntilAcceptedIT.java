package org.onewindow.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.system.DemoCounty.act;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.system.InBrowser.Desk;
import org.onewindow.system.InBrowser.Phone;

/**
 * The situations of approval.md §6 from receipt to acceptance, over accelerated time: silence, a
 * weekend, corrections. Every test begins on the next morning, whatever the others have let pass;
 * at one desk people sit down one after another.
 */
@InBrowser(movedTime = true)
class UntilAcceptedIT {

  private static final Duration A_SECOND = Duration.ofSeconds(1);

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
  @DisplayName("ACC-053 沉默：五个工作日没有告知，第五日下班后视为受理，自收件之日起算，只有一次；下班前仍可答复；申请人手机上看得到")
  void silence(@Desk Screen desk, @Phone Screen phone) {
    LocalDate received = county.nextMorning();
    String number = county.receives();
    LocalDate fifth = county.workingDayAfter(received, 5);
    Hall.moves(desk.seat(county.guide()), fifth.atTime(16, 59));
    Hall.open(desk.seat(county.healthDesk()), number);
    Hall.stands(desk, "已收件");
    assertThat(desk.page().locator(".actscard [data-key=F8]")).containsText("受理");
    assertThat(Hall.limit(desk, "受理期限")).containsText(fifth + " 17:00");
    assertThat(county.state(number)).isEqualTo("RECEIVED");

    Hall.moves(desk.seat(county.guide()), fifth.atTime(17, 1));
    Hall.open(desk.seat(county.healthDesk()), number);
    Hall.stands(desk, "已受理");
    assertThat(Hall.limit(desk, "受理期限")).containsText("逾期视为受理");
    assertThat(Hall.limit(desk, "法定时限")).containsText(received + " 10:00");
    assertThat(Hall.life(desk)).containsText("逾期未告知，视为受理 （自 " + received + " 10:00 起算）");
    Hall.paper(desk, "受理通知书", number, "第三十二条第一款第四项", "自收到申请材料之日");
    Screen applicant = county.applicantOn(phone);
    applicant.open("/online/cases/" + number);
    assertThat(applicant.page().locator(".big .tag")).hasText("正在办理");
    assertThat(applicant.page().locator(".line")).containsText("逾期未告知，依法视为受理");
    assertThat(applicant.page().locator("main")).containsText("受理通知书");
    applicant.passesAxe().isClean().picture("silence-phone");

    assertThat(county.state(number)).isEqualTo("ACCEPTED");
    JsonObject silence = county.once(number, "ACCEPT_BY_SILENCE");
    assertThat(DemoCounty.moment(silence, "effectiveAt"))
        .isEqualTo(DemoCounty.moment(county.once(number, "RECEIVE"), "at"));
    assertThat(DemoCounty.moment(silence, "at"))
        .as("at its moment, though time was moved in one step")
        .isBetween(
            DemoCounty.closing(fifth), DemoCounty.closing(fifth).plus(Duration.ofSeconds(30)));
    assertThat(county.papers(number)).contains("ACCEPTANCE_NOTICE");
  }

  @Test
  @DisplayName("approval.md §6 周末收件：周六收的件从下一个工作日起算，收件时间仍是周六，凭证和日历上都看得到")
  void weekendIntake(@Desk Screen desk) {
    LocalDate saturday = county.today().plusDays(1);
    while (saturday.getDayOfWeek() != DayOfWeek.SATURDAY || county.isWorkingDay(saturday)) {
      saturday = saturday.plusDays(1);
    }
    Hall.moves(desk.seat(county.guide()), saturday.atTime(10, 30));
    String number = takenByHand(desk);

    JsonObject acceptance = county.clock(number, "ACCEPTANCE");
    assertThat(LocalDate.ofInstant(DemoCounty.moment(acceptance, "startedAt"), DemoCounty.CHINA))
        .isEqualTo(saturday);
    LocalDate counted = county.workingDayAfter(saturday, 1);
    LocalDate fifth = county.workingDayAfter(counted, 5);
    assertThat(acceptance.get("due").getAsString()).isEqualTo(fifth.toString());
    assertThat(Hall.limit(desk, "受理期限")).containsText(saturday + " 10:3");
    assertThat(Hall.limit(desk, "受理期限")).containsText(fifth + " 17:00");
    assertThat(desk.page().locator("details.why-day[open] .days .due"))
        .hasText(Integer.toString(fifth.getDayOfMonth()));
    Hall.paper(desk, "收件凭证", number, "我们最迟于");

    Hall.moves(desk.seat(county.guide()), county.workingDayAfter(saturday, 5).atTime(18, 0));
    Hall.open(desk.seat(county.healthDesk()), number);
    Hall.stands(desk, "已收件");
    Hall.moves(desk.seat(county.guide()), fifth.atTime(18, 0));
    Hall.open(desk.seat(county.healthDesk()), number);
    Hall.stands(desk, "已受理");
    assertThat(county.state(number)).isEqualTo("ACCEPTED");
  }

  /** A hairdresser comes to the window on a Saturday, with all papers. */
  private static String takenByHand(Screen desk) {
    desk.seat(county.clerk());
    Hall.begin(desk, "理发店", "公共场所卫生许可（新办）");
    Hall.choose(desk, "scenario", "S1");
    Hall.forward(desk);
    Hall.type(desk, "applicant.name", "孙小剪");
    Hall.type(desk, "applicant.number", "371799197809211037");
    Hall.type(desk, "applicant.phone", "13800000104");
    Hall.forward(desk);
    desk.page().keyboard().press("F4");
    Hall.forward(desk);
    Hall.forward(desk);
    Hall.stands(desk, "已收件");
    return Hall.caseNumber(desk);
  }

  @Test
  @DisplayName("ACC-063 补正期满：剩十个工作日提醒一次，期满终止办理；一次推进一个多月，各在其时")
  void correctionLapses() {
    LocalDate told = county.nextMorning();
    String number = county.receives();
    act(
        county.healthDesk(),
        number,
        "/corrections",
        "{\"defects\": [{\"material\": \"M05\", \"what\": \"平面图没有标注面积\"}]}");
    county.workingDays(33);

    assertThat(county.state(number)).isEqualTo("CORRECTION_LAPSED");
    assertThat(DemoCounty.moment(county.once(number, "WARN_OF_LAPSE"), "at"))
        .isBetween(
            DemoCounty.closing(county.workingDayAfter(told, 20)),
            DemoCounty.closing(county.workingDayAfter(told, 20)).plus(A_SECOND.multipliedBy(30)));
    assertThat(DemoCounty.moment(county.once(number, "LAPSE_CORRECTION"), "effectiveAt"))
        .isEqualTo(DemoCounty.closing(county.workingDayAfter(told, 30)));
    assertThat(county.papers(number)).contains("CORRECTION_NOTICE", "TERMINATION_NOTICE");
  }

  @Test
  @DisplayName("approval.md §6 补正：待补正期间五日停走；交齐当日受理，从交齐起算")
  void correctedInTime() {
    county.nextMorning();
    String number = county.receives();
    act(
        county.healthDesk(),
        number,
        "/corrections",
        "{\"defects\": [{\"material\": \"M05\", \"what\": \"平面图没有标注面积\"}]}");
    county.workingDays(9);
    assertThat(county.state(number))
        .as("no silence while the applicant is awaited")
        .isEqualTo("CORRECTING");
    act(
        county.clerk(),
        number,
        "/corrections/hand-in",
        "{\"materials\": {\"M05\": {\"form\": \"PAPER\", \"originals\": 1, \"pages\": 1}}}");
    Instant complete = county.now();
    act(county.healthDesk(), number, "/acceptance", "{}");

    JsonObject statutory = county.clock(number, "STATUTORY");
    assertThat(Duration.between(complete, DemoCounty.moment(statutory, "startedAt")).abs())
        .isLessThan(Duration.ofMinutes(2));
  }

  @Test
  @DisplayName("approval.md §6 再次补正：没有督查同意不得告知第二次；同意后只能提补交材料带来的问题；申请人在手机上补交；交齐后另数五日，沉默仍视为受理")
  void secondCorrection(@Desk Screen desk, @Phone Screen phone) {
    county.nextMorning();
    String number = county.receives();
    toldToCorrect(desk, number, "平面图没有标注面积");
    Hall.moves(desk.seat(county.guide()), 3);
    handedIn(county.applicantOn(phone), number, "平面图没有标注面积");

    HttpResponse<String> refused =
        county
            .healthDesk()
            .sends(
                "POST",
                "/api/v1/cases/" + number + "/corrections",
                "{\"defects\": [{\"material\": \"M05\", \"what\": \"新平面图没有比例尺\"}]}");
    assertThat(refused.statusCode()).isEqualTo(422);
    Hall.open(desk.seat(county.healthDesk()), number);
    Hall.act(desk, "second-correction");
    Hall.type(desk, "reason", "补交的平面图没有比例尺");
    Hall.sure(desk);
    Hall.says(desk, "督查人员批准");
    Hall.open(desk.seat(county.supervisor()), number);
    Hall.act(desk, "second-correction-approval");
    Hall.type(desk, "reason", "同意，限平面图一项");
    Hall.sure(desk);
    Hall.says(desk, "已批准再次补正");
    toldToCorrect(desk, number, "新平面图没有比例尺");
    assertThat(Hall.life(desk)).containsText("同意，限平面图一项");

    Hall.moves(desk.seat(county.guide()), 2);
    handedIn(county.applicantOn(phone), number, "新平面图没有比例尺");
    LocalDate complete = county.today();
    Hall.moves(desk.seat(county.guide()), 6);
    Hall.open(desk.seat(county.healthDesk()), number);
    Hall.stands(desk, "已受理");
    assertThat(Hall.life(desk)).containsText("逾期未告知，视为受理 （自 " + complete);
    phone.page().reload();
    assertThat(phone.page().locator(".line")).containsText("逾期未告知，依法视为受理");
    assertThat(
            LocalDate.ofInstant(
                DemoCounty.moment(county.once(number, "ACCEPT_BY_SILENCE"), "effectiveAt"),
                DemoCounty.CHINA))
        .isEqualTo(complete);
  }

  /** The section that accepts writes the one complete notice. */
  private static void toldToCorrect(Screen desk, String number, String what) {
    Hall.open(desk.seat(county.healthDesk()), number);
    Hall.forward(desk, "F6");
    Hall.type(desk, "defects[M05].what", what);
    Hall.forward(desk);
    Hall.stands(desk, "待补正");
  }

  /** The applicant reads on the phone what to correct, photographs the paper anew and hands in. */
  private static void handedIn(Screen applicant, String number, String what) {
    applicant.open("/online/cases/" + number);
    Page page = applicant.page();
    assertThat(page.locator(".big .tag")).containsText("需要您补正材料");
    assertThat(page.locator("main")).containsText(what);
    page.locator("input[type=file]").setInputFiles(new FilePayload("平面图.png", "image/png", SCAN));
    assertThat(page.locator("[data-part] .tag.ok")).isVisible();
    page.waitForNavigation(() -> page.locator("form[action$='/corrections'] button.main").tap());
    assertThat(page.locator(".big .tag")).hasText("已收件");
  }

  @Test
  @DisplayName("ACC-432 外地窗口代收的：五日自到达这里起算，晚录入也不延后")
  void takenElsewhere() {
    LocalDate arrived = county.nextMorning();
    county.workingDays(2);
    String number =
        county
            .clerk()
            .does(
                "/api/v1/cases",
                """
                {"matter": "11371799MB2A00011A400012302000001", "scenario": "S1",
                 "materials": {"M01": {"form": "PAPER", "originals": 1}},
                 "applicant": {"name": "陈大文", "paper": "CITIZEN_ID",
                               "number": "11010519491231002X", "phone": "13812342671"},
                 "elsewhere": {"organ": "邻城县政务服务中心", "takenAt": "%sT09:00:00",
                               "arrivedAt": "%sT09:30:00"}}
                """
                    .formatted(arrived.minusDays(3), arrived))
            .get("number")
            .getAsString();
    assertThat(county.clock(number, "ACCEPTANCE").get("due").getAsString())
        .isEqualTo(county.workingDayAfter(arrived, 5).toString());
    county.until(county.workingDayAfter(arrived, 5).atTime(17, 1));
    assertThat(county.state(number)).isEqualTo("ACCEPTED");
  }
}
