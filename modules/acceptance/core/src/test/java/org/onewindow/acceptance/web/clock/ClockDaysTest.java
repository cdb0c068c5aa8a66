package org.onewindow.acceptance.web.clock;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.kernel.clock.ClockEvent;
import org.onewindow.kernel.clock.ClockReadings;
import org.onewindow.kernel.clock.ClockRule;
import org.onewindow.kernel.clock.NonWorkingDayReceipt;
import org.onewindow.kernel.clock.StatutoryClock;
import org.onewindow.kernel.clock.TimeLimit;
import org.onewindow.kernel.time.CalendarDay;
import org.onewindow.kernel.time.DayKind;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;
import org.onewindow.platform.identity.Actor;
import org.onewindow.platform.text.Texts;
import org.onewindow.platform.web.calendar.MonthGrid;
import org.onewindow.platform.web.page.Bureau;
import org.onewindow.platform.web.page.View;

class ClockDaysTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final ClockRule RULE =
      new ClockRule(
          5,
          TimeLimit.workingDays(20),
          TimeLimit.workingDays(7),
          10,
          NonWorkingDayReceipt.SAME_DAY);

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  /** The dance hall of the design: accepted on 2 March, hearing from the 9th to the 20th. */
  private static ClockReadings danceHall(Set<Integer> knownYears) {
    return StatutoryClock.read(
        RULE,
        OfficeHours.of(ZONE, "09:00-12:00", "13:00-17:00"),
        WorkCalendar.of(
            List.of(new CalendarDay(LocalDate.parse("2026-04-06"), DayKind.REST, "清明")),
            knownYears),
        List.of(
            new ClockEvent.Received(at("2026-03-02T10:51")),
            new ClockEvent.Accepted(at("2026-03-02T11:03")),
            new ClockEvent.SpecialStarted(at("2026-03-09T09:00"), "听证", false, false),
            new ClockEvent.SpecialEnded(at("2026-03-20T09:00"))),
        at("2026-03-20T10:00"));
  }

  private static MonthGrid.Cell cell(ClockDays days, int month, int number) {
    return days.months().get(month).cells().stream()
        .filter(c -> c.number() == number)
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("ACC-027 办件页把每只时钟展开为月历，逐日写明理由和条文")
  void theDesignsOwnExample() {
    List<ClockDays> all = ClockDays.of(danceHall(Set.of(2026)), RULE, Texts.chinese());
    assertThat(all).hasSize(3);
    ClockDays promised = all.get(2);
    assertThat(promised.question()).isEqualTo("承诺时限为什么到 3 月 24 日？");
    assertThat(promised.months())
        .singleElement()
        .extracting(MonthGrid::title)
        .isEqualTo("2026 年 3 月");
    assertThat(promised.months().get(0).cells()).hasSize(4 * 7);
    assertThat(cell(promised, 0, 2)).isEqualTo(new MonthGrid.Cell(2, "", "受理", ""));
    assertThat(cell(promised, 0, 6)).isEqualTo(new MonthGrid.Cell(6, "c", "", "计入"));
    assertThat(cell(promised, 0, 7)).isEqualTo(new MonthGrid.Cell(7, "h", "", "周末"));
    assertThat(cell(promised, 0, 9)).isEqualTo(new MonthGrid.Cell(9, "p", "停", "暂停 听证"));
    assertThat(cell(promised, 0, 20)).isEqualTo(new MonthGrid.Cell(20, "c", "", "计入"));
    assertThat(cell(promised, 0, 24)).isEqualTo(new MonthGrid.Cell(24, "c due", "到期", "计入"));
    assertThat(promised.legend()).anyMatch(line -> line.contains("听证") && line.contains("第四十五条"));
  }

  @Test
  void aMonthIsCutToTheWeeksOfTheClock() {
    ClockDays statutory = ClockDays.of(danceHall(Set.of(2026)), RULE, Texts.chinese()).get(1);
    assertThat(statutory.months())
        .extracting(MonthGrid::title)
        .containsExactly("2026 年 3 月", "2026 年 4 月");
    assertThat(statutory.months().get(1).cells().stream().limit(3))
        .as("April begins on a Wednesday")
        .satisfiesExactly(
            c -> assertThat(c.isBlank()).isTrue(),
            c -> assertThat(c.isBlank()).isTrue(),
            c -> assertThat(c.number()).isEqualTo(1));
    assertThat(cell(statutory, 1, 6)).isEqualTo(new MonthGrid.Cell(6, "h", "清明", "放假 清明"));
    assertThat(cell(statutory, 1, 13).style()).isEqualTo("c due");
    assertThat(statutory.provisional()).isFalse();
    assertThat(ClockDays.of(danceHall(Set.of(2025)), RULE, Texts.chinese()).get(1).provisional())
        .isTrue();
  }

  @Test
  void theFragmentShowsEveryDayAndEscapesWhatPeopleTyped() {
    ClockReadings clocks =
        StatutoryClock.read(
            RULE,
            OfficeHours.of(ZONE, "09:00-12:00", "13:00-17:00"),
            WorkCalendar.plain(),
            List.of(
                new ClockEvent.Received(at("2026-03-02T10:51")),
                new ClockEvent.Accepted(at("2026-03-02T11:03")),
                new ClockEvent.SpecialStarted(at("2026-03-04T09:00"), "<b>听证</b>", false, false)),
            at("2026-03-05T10:00"));
    ClockDays days = ClockDays.of(clocks, RULE, Texts.chinese()).get(2);
    StringOutput html = new StringOutput();
    new StaticTemplates().clockDays(view(), days, true).render(html);
    assertThat(html.toString())
        .contains("<summary>承诺时限为什么到 3 月 12 日？</summary>")
        .contains("<span class=\"c due\">12<small>到期</small>")
        .contains("暂停 &lt;b&gt;听证&lt;/b&gt;")
        .contains("note warn")
        .doesNotContain("<b>听证", "⟦");
  }

  private static View view() {
    return new View(
        Texts.chinese(),
        Actor.PUBLIC,
        "/cases/1",
        "",
        Optional.empty(),
        false,
        false,
        Duration.ZERO,
        new Bureau("示范县行政审批服务局", "12345", "", ""),
        List.of(),
        at("2026-03-05T10:00"),
        ZONE,
        "");
  }
}
