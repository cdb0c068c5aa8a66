package org.onewindow.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.system.DemoCounty.act;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The situations of approval.md §6 from receipt to acceptance, over accelerated time: silence, a
 * weekend, corrections. Every test begins on the next morning, whatever the others have let pass.
 */
class UntilAcceptedIT {

  private static final Duration A_SECOND = Duration.ofSeconds(1);

  private static DemoCounty county;

  @BeforeAll
  static void openTheCounty() {
    county = DemoCounty.ofMovedTime();
  }

  @Test
  @DisplayName("ACC-053 沉默：五个工作日没有告知，第五日下班后视为受理，自收件之日起算，只有一次；下班前仍可答复")
  void silence() {
    LocalDate received = county.nextMorning();
    String number = county.receives();
    LocalDate fifth = county.workingDayAfter(received, 5);
    county.until(fifth.atTime(16, 59));
    assertThat(county.state(number)).isEqualTo("RECEIVED");

    county.until(fifth.atTime(17, 1));
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
  @DisplayName("approval.md §6 周末收件：周六收的件从下一个工作日起算，收件时间仍是周六")
  void weekendIntake() {
    LocalDate saturday = county.today().plusDays(1);
    while (saturday.getDayOfWeek() != DayOfWeek.SATURDAY || county.isWorkingDay(saturday)) {
      saturday = saturday.plusDays(1);
    }
    county.until(saturday.atTime(10, 30));
    String number = county.receives();

    JsonObject acceptance = county.clock(number, "ACCEPTANCE");
    assertThat(LocalDate.ofInstant(DemoCounty.moment(acceptance, "startedAt"), DemoCounty.CHINA))
        .isEqualTo(saturday);
    LocalDate counted = county.workingDayAfter(saturday, 1);
    LocalDate fifth = county.workingDayAfter(counted, 5);
    assertThat(acceptance.get("due").getAsString()).isEqualTo(fifth.toString());
    county.until(county.workingDayAfter(saturday, 5).atTime(18, 0));
    assertThat(county.state(number)).isEqualTo("RECEIVED");
    county.until(fifth.atTime(18, 0));
    assertThat(county.state(number)).isEqualTo("ACCEPTED");
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
  @DisplayName("approval.md §6 再次补正：没有督查同意不得告知第二次；同意后只能提补交材料带来的问题；交齐后另数五日，沉默仍视为受理")
  void secondCorrection() {
    county.nextMorning();
    String number = county.receives();
    String defect = "{\"defects\": [{\"material\": \"M05\", \"what\": \"%s\"}]}";
    String handIn =
        "{\"materials\": {\"M05\": {\"form\": \"PAPER\", \"originals\": 1, \"pages\": 1}}}";
    act(county.healthDesk(), number, "/corrections", defect.formatted("平面图没有标注面积"));
    county.workingDays(3);
    act(county.clerk(), number, "/corrections/hand-in", handIn);
    HttpResponse<String> refused =
        county
            .healthDesk()
            .sends(
                "POST", "/api/v1/cases/" + number + "/corrections", defect.formatted("新平面图没有比例尺"));
    assertThat(refused.statusCode()).isEqualTo(422);
    act(county.healthDesk(), number, "/second-correction", "{\"reason\": \"补交的平面图没有比例尺\"}");
    act(county.supervisor(), number, "/second-correction/approval", "{\"reason\": \"同意\"}");
    act(county.healthDesk(), number, "/corrections", defect.formatted("新平面图没有比例尺"));
    county.workingDays(2);
    act(county.clerk(), number, "/corrections/hand-in", handIn);
    LocalDate complete = county.today();
    county.workingDays(6);

    assertThat(county.state(number)).isEqualTo("ACCEPTED");
    assertThat(
            LocalDate.ofInstant(
                DemoCounty.moment(county.once(number, "ACCEPT_BY_SILENCE"), "effectiveAt"),
                DemoCounty.CHINA))
        .isEqualTo(complete);
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
