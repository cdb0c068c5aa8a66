package org.onewindow.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refused;

class WorkCalendarTest {

  private static final WorkCalendar SPRING_2026 =
      WorkCalendar.of(
          List.of(
              work("2026-02-14"),
              rest("2026-02-16"),
              rest("2026-02-17"),
              rest("2026-02-18"),
              rest("2026-02-19"),
              rest("2026-02-20"),
              rest("2026-02-23"),
              work("2026-02-28")),
          Set.of(2026));

  private static CalendarDay rest(String day) {
    return new CalendarDay(LocalDate.parse(day), DayKind.REST, "春节");
  }

  private static CalendarDay work(String day) {
    return new CalendarDay(LocalDate.parse(day), DayKind.WORK, "春节");
  }

  private static DayStatus on(String day) {
    return SPRING_2026.why(LocalDate.parse(day));
  }

  @Test
  @DisplayName("ACC-001 工作日为周一至周五，国务院安排为休息的除外，调休上班的算在内")
  void aWorkingDayIsWhatTheNoticeOfTheYearMakesOfTheWeek() {
    assertThat(on("2026-02-13")).isEqualTo(new DayStatus(DayReason.WORKDAY, ""));
    assertThat(on("2026-02-14")).isEqualTo(new DayStatus(DayReason.MAKE_UP_WORKDAY, "春节"));
    assertThat(on("2026-02-15")).isEqualTo(new DayStatus(DayReason.WEEKEND, ""));
    assertThat(on("2026-02-16")).isEqualTo(new DayStatus(DayReason.HOLIDAY, "春节"));
    assertThat(SPRING_2026.nextWorkingDay(LocalDate.parse("2026-02-14"))).isEqualTo("2026-02-24");
    assertThat(SPRING_2026.workingDayFrom(LocalDate.parse("2026-02-14"))).isEqualTo("2026-02-14");
  }

  @Test
  @DisplayName("ACC-002 未公布节假日安排的年份按周一至周五推算，该年的例外日不采信")
  void anUnknownYearIsPlainWeeks() {
    WorkCalendar unknown = WorkCalendar.of(List.of(rest("2027-02-08")), Set.of(2026));
    assertThat(unknown.isWorkingDay(LocalDate.parse("2027-02-08"))).isTrue();
    assertThat(unknown.knows(2027)).isFalse();
    assertThat(unknown.knows(LocalDate.parse("2026-12-31"), LocalDate.parse("2027-01-01")))
        .isFalse();
    assertThat(unknown.exceptionsOf(2027)).isEmpty();
  }

  @Test
  void aYearIsReplacedAsAWhole() {
    WorkCalendar replaced = SPRING_2026.withYear(2026, List.of(rest("2026-05-01")));
    assertThat(replaced.exceptionsOf(2026)).containsExactly(rest("2026-05-01"));
    assertThat(replaced.isWorkingDay(LocalDate.parse("2026-02-16"))).isTrue();
    assertThat(SPRING_2026.isWorkingDay(LocalDate.parse("2026-02-16"))).isFalse();
  }

  @Test
  void aDayIsNeverBothRestAndWork() {
    assertThatThrownBy(
            () -> WorkCalendar.of(List.of(rest("2026-05-01"), work("2026-05-01")), Set.of(2026)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("CALENDAR_DAY_CONTRADICTION");
    assertThat(WorkCalendar.of(List.of(rest("2026-05-01"), rest("2026-05-01")), Set.of(2026)))
        .isEqualTo(WorkCalendar.of(List.of(rest("2026-05-01")), Set.of(2026)));
  }

  @Test
  void aWeekdayMarkedWorkIsAnOrdinaryWorkday() {
    WorkCalendar calendar = WorkCalendar.of(List.of(work("2026-02-13")), Set.of(2026));
    assertThat(calendar.why(LocalDate.parse("2026-02-13")).reason()).isEqualTo(DayReason.WORKDAY);
  }
}
