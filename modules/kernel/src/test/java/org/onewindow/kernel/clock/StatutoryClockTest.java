package org.onewindow.kernel.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onewindow.kernel.clock.ClockState.DEEMED;
import static org.onewindow.kernel.clock.ClockState.MET;
import static org.onewindow.kernel.clock.ClockState.MISSED;
import static org.onewindow.kernel.clock.ClockState.NOT_STARTED;
import static org.onewindow.kernel.clock.ClockState.OVERDUE;
import static org.onewindow.kernel.clock.ClockState.PAUSED;
import static org.onewindow.kernel.clock.ClockState.RUNNING;
import static org.onewindow.kernel.clock.County.received;
import static org.onewindow.kernel.clock.County.receivedAndAccepted;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;

class StatutoryClockTest {

  private static void assertDue(ClockReading clock, String due) {
    assertThat(clock.due()).as(clock.name() + " due").isEqualTo(due);
  }

  private static void assertDueAt(ClockReading clock, String local) {
    assertThat(clock.dueAt().toInstant()).as(clock + "").isEqualTo(County.at(local));
  }

  @Nested
  class Examples {

    @Test
    @DisplayName("ACC-007 收件之日不计入，自次日起算；春节放假跳过，调休上班计入")
    void receivedOnTheFridayBeforeSpringFestival() {
      ClockReadings clocks = received("2026-02-13 10:00").asOf("2026-02-13 20:00");
      ClockReading acceptance = clocks.acceptance();
      assertThat(acceptance.state()).isEqualTo(RUNNING);
      assertDue(acceptance, "2026-02-27");
      assertThat(acceptance.dueAt()).hasToString("2026-02-27T17:00+08:00");
      assertThat(acceptance.startedAt()).hasToString("2026-02-13T10:00+08:00");
      assertThat(acceptance.used()).isZero();
      assertThat(acceptance.provisional()).isFalse();
      assertThat(clocks.clocks())
          .extracting(ClockReading::name)
          .containsExactly(
              ClockName.ACCEPTANCE, ClockName.STATUTORY, ClockName.PROMISED, ClockName.DELIVERY);
      for (ClockReading waiting : clocks.clocks().subList(1, 4)) {
        assertThat(waiting.state()).isEqualTo(NOT_STARTED);
        assertThat(waiting.startedAt()).isNull();
        assertThat(waiting.due()).isNull();
        assertThat(waiting.dueAt()).isNull();
        assertThat(waiting.days()).isEmpty();
      }
    }

    @Test
    @DisplayName("ACC-008 n 个工作日的到期日为第 n 个计入日")
    void receivedAndAcceptedBeforeLabourDay() {
      ClockReadings clocks = receivedAndAccepted("2026-04-29 15:00").asOf("2026-04-29 15:00");
      assertThat(clocks.acceptance().state()).isEqualTo(MET);
      assertDue(clocks.statutory(), "2026-05-29");
      assertDue(clocks.promised(), "2026-05-09");
    }

    @Test
    void receivedOnSaturdayAndAcceptedAfterAWorkedSunday() {
      ClockReadings clocks =
          received("2026-09-19 10:00").accepted("2026-09-21 09:30").asOf("2026-09-21 10:00");
      assertThat(clocks.acceptance().state()).isEqualTo(MET);
      assertDue(clocks.statutory(), "2026-10-26");
      assertDue(clocks.promised(), "2026-09-29");
    }
  }

  @Nested
  class Days {

    @Test
    @DisplayName("ACC-009 非工作日收件：默认当日，次一工作日为第一个计入日；或按次一工作日收件")
    void aReceiptAtTheWeekend() {
      County.Told saturday = received("2026-03-07 10:00");
      assertDue(saturday.asOf("2026-03-07 10:00").acceptance(), "2026-03-13");
      ClockRule monday =
          new ClockRule(
              5,
              TimeLimit.workingDays(20),
              TimeLimit.workingDays(5),
              10,
              NonWorkingDayReceipt.NEXT_WORKING_DAY);
      ClockReading shifted = saturday.under(monday).asOf("2026-03-10 18:00").acceptance();
      assertDue(shifted, "2026-03-16");
      assertThat(shifted.used()).isEqualTo(1);
      assertThat(shifted.days()).first().extracting(CountedDay::date).hasToString("2026-03-10");
      assertThat(shifted.startedAt()).hasToString("2026-03-07T10:00+08:00");
    }

    @Test
    void aReceiptOnAWorkedSundayIsAReceiptOnAWorkingDay() {
      ClockRule monday =
          new ClockRule(
              5,
              TimeLimit.workingDays(20),
              TimeLimit.workingDays(5),
              10,
              NonWorkingDayReceipt.NEXT_WORKING_DAY);
      assertDue(
          received("2026-09-20 10:00").under(monday).asOf("2026-09-20 10:00").acceptance(),
          "2026-09-28");
    }

    @Test
    void aReceiptAfterClosingKeepsItsDay() {
      assertDue(received("2026-03-02 19:30").asOf("2026-03-02 20:00").acceptance(), "2026-03-09");
      assertDue(received("2026-03-02 07:30").asOf("2026-03-02 20:00").acceptance(), "2026-03-09");
    }

    @Test
    @DisplayName("ACC-010 自然日：次日起连续计算，末日为休息日的顺延至次一工作日")
    void naturalDays() {
      ClockReading clock =
          receivedAndAccepted("2026-03-02 10:00")
              .promised(12, LimitUnit.NATURAL_DAY)
              .asOf("2026-03-03 18:00")
              .promised();
      assertDue(clock, "2026-03-16");
      assertThat(clock.used()).isEqualTo(1);
    }

    @Test
    void naturalDaysAreMovedByTheDaysPausedAtClosing() {
      County.Told told =
          receivedAndAccepted("2026-03-02 10:00")
              .promised(10, LimitUnit.NATURAL_DAY)
              .hearing("2026-03-05 10:00", "2026-03-09 10:00");
      assertDue(told.asOf("2026-03-09 12:00").promised(), "2026-03-16");
      assertThat(told.asOf("2026-03-09 12:00").promised().paused()).isEqualTo(2);
    }

    @Test
    void aLimitInNaturalDaysDoesNotEndOnADayThatIsPaused() {
      assertDue(
          receivedAndAccepted("2026-03-02 10:00")
              .promised(12, LimitUnit.NATURAL_DAY)
              .hearing("2026-03-16 10:00", "2026-03-18 10:00")
              .asOf("2026-03-18 11:00")
              .promised(),
          "2026-03-18");
    }

    @ParameterizedTest
    @DisplayName("ACC-011 月、年：到期月的对应日；无对应日的为月末日；末日为休息日的顺延")
    @CsvSource({
      "2026-01-30 10:00, 1, MONTH, 2026-02-28",
      "2025-12-31 10:00, 2, MONTH, 2026-02-28",
      "2026-03-16 10:00, 3, MONTH, 2026-06-16",
      "2026-03-19 10:00, 3, MONTH, 2026-06-22",
      "2024-02-29 10:00, 1, YEAR, 2025-02-28",
      "2024-10-04 10:00, 1, YEAR, 2025-10-09"
    })
    void monthsAndYears(String from, int amount, LimitUnit unit, String due) {
      assertDue(receivedAndAccepted(from).promised(amount, unit).asOf(from).promised(), due);
    }

    @Test
    @DisplayName("ACC-028 当场：当日办公结束前；办公结束后或休息日收到的，至次一工作日办公结束前")
    void onTheSpot() {
      County.Told during = receivedAndAccepted("2026-03-06 10:00");
      assertDueAt(
          during.promised(0, LimitUnit.WORKING_DAY).asOf("2026-03-06 10:00").promised(),
          "2026-03-06 17:00");
      assertThat(during.asOf("2026-03-06 10:00").promised().days()).isEmpty();
      assertDueAt(
          receivedAndAccepted("2026-03-06 17:01")
              .promised(0, LimitUnit.WORKING_DAY)
              .asOf("2026-03-06 18:00")
              .promised(),
          "2026-03-09 17:00");
      assertDueAt(
          receivedAndAccepted("2026-03-07 10:00")
              .promised(0, LimitUnit.NATURAL_DAY)
              .asOf("2026-03-07 18:00")
              .promised(),
          "2026-03-09 17:00");
      assertDueAt(
          receivedAndAccepted("2026-03-06 10:00")
              .promised(0, LimitUnit.WORKING_DAY)
              .hearing("2026-03-06 11:00", "2026-03-10 11:00")
              .asOf("2026-03-10 12:00")
              .promised(),
          "2026-03-10 17:00");
    }

    @Test
    @DisplayName("ACC-027 逐日说明：计入、周末、假日（名称）、调休上班、特别程序（种类）")
    void everyDayHasItsReason() {
      ClockReading clock =
          receivedAndAccepted("2026-02-12 10:00")
              .hearing("2026-02-24 10:00", "2026-02-25 10:00")
              .asOf("2026-02-25 18:00")
              .promised();
      assertThat(clock.days())
          .containsExactly(
              new CountedDay(LocalDate.parse("2026-02-13"), true, CountedReason.WORKDAY, "", ""),
              new CountedDay(
                  LocalDate.parse("2026-02-14"), true, CountedReason.MAKE_UP_WORKDAY, "", ""),
              new CountedDay(LocalDate.parse("2026-02-15"), false, CountedReason.WEEKEND, "", ""),
              holiday("2026-02-16"),
              holiday("2026-02-17"),
              holiday("2026-02-18"),
              holiday("2026-02-19"),
              holiday("2026-02-20"),
              new CountedDay(LocalDate.parse("2026-02-21"), false, CountedReason.WEEKEND, "", ""),
              new CountedDay(LocalDate.parse("2026-02-22"), false, CountedReason.WEEKEND, "", ""),
              holiday("2026-02-23"),
              new CountedDay(LocalDate.parse("2026-02-24"), false, CountedReason.PAUSED, "", "听证"),
              new CountedDay(LocalDate.parse("2026-02-25"), true, CountedReason.WORKDAY, "", ""),
              new CountedDay(LocalDate.parse("2026-02-26"), true, CountedReason.WORKDAY, "", ""),
              new CountedDay(LocalDate.parse("2026-02-27"), true, CountedReason.WORKDAY, "", ""));
    }

    private CountedDay holiday(String day) {
      return new CountedDay(LocalDate.parse(day), false, CountedReason.HOLIDAY, "春节", "");
    }

    @Test
    @DisplayName("ACC-026 推算跨入未公布节假日安排的年份的，标为暂定")
    void aDeadlineInAnUnknownYearIsProvisional() {
      ClockReadings clocks = receivedAndAccepted("2026-12-18 10:00").asOf("2026-12-18 10:00");
      assertThat(clocks.statutory().provisional()).isTrue();
      assertThat(clocks.promised().provisional()).isFalse();
      assertDue(clocks.promised(), "2026-12-25");
      assertDue(clocks.statutory(), "2027-01-15");
      assertThat(
              receivedAndAccepted("2026-12-25 10:00")
                  .asOf("2027-01-20 10:00")
                  .promised()
                  .provisional())
          .isTrue();
    }
  }

  @Nested
  class Hours {

    @ParameterizedTest
    @DisplayName("ACC-012 工作小时：自事件的分钟起，只计办公时段内的分钟")
    @CsvSource({
      "2026-03-02 10:00, 2, 2026-03-02 12:00",
      "2026-03-02 11:30, 1, 2026-03-02 13:30",
      "2026-03-02 12:30, 1, 2026-03-02 14:00",
      "2026-03-02 09:00, 7, 2026-03-02 17:00",
      "2026-03-02 16:45, 1, 2026-03-03 09:45",
      "2026-03-02 17:00, 1, 2026-03-03 10:00",
      "2026-03-02 06:10, 1, 2026-03-02 10:00",
      "2026-03-06 20:00, 8, 2026-03-10 10:00",
      "2026-03-07 11:00, 1, 2026-03-09 10:00",
      "2026-03-02 10:00, 0, 2026-03-02 10:00",
      "2026-03-02 12:20, 0, 2026-03-02 13:00"
    })
    void hoursAreMinutesInsideTheSessions(String from, int hours, String dueAt) {
      assertDueAt(
          receivedAndAccepted(from).promised(hours, LimitUnit.WORKING_HOUR).asOf(from).promised(),
          dueAt);
    }

    @Test
    void aPauseStopsTheHoursToTheMinute() {
      County.Told told =
          receivedAndAccepted("2026-03-02 10:00")
              .promised(4, LimitUnit.WORKING_HOUR)
              .hearing("2026-03-02 10:07", "2026-03-02 11:30")
              .hearing("2026-03-02 13:10", "2026-03-03 09:20");
      ClockReading clock = told.asOf("2026-03-03 10:00").promised();
      assertDueAt(clock, "2026-03-03 13:33");
      assertThat(clock.used()).isEqualTo(7 + 30 + 10 + 40);
      assertThat(clock.paused()).as("the day of the start never counts").isZero();
      assertThat(clock.days()).extracting(CountedDay::date).hasToString("[2026-03-03]");
    }

    @Test
    void theSecondsOfAnEventAreCutOff() {
      ClockReading clock =
          receivedAndAccepted("2026-03-02 10:00:59")
              .promised(1, LimitUnit.WORKING_HOUR)
              .asOf("2026-03-02 10:30:59")
              .promised();
      assertDueAt(clock, "2026-03-02 11:00");
      assertThat(clock.used()).isEqualTo(30);
    }

    @Test
    void whereClocksAreChangedAnHourIsStillSixtyMinutes() {
      ZoneId berlin = ZoneId.of("Europe/Berlin");
      County.Told told =
          receivedAndAccepted("2026-03-30 05:00")
              .in(OfficeHours.of(berlin, "00:00-08:00"))
              .promised(12, LimitUnit.WORKING_HOUR);
      assertThat(told.asOf("2026-03-30 09:00").promised().dueAt())
          .hasToString("2026-03-31T04:00+02:00");
    }
  }

  @Nested
  class Acceptance {

    @Test
    @DisplayName("ACC-014 五个工作日内受理、不予受理或一次性告知补正，即为按时")
    void eachOfThreeActsMeetsIt() {
      assertThat(
              received("2026-03-02 10:00")
                  .accepted("2026-03-09 17:00")
                  .asOf("2026-03-20 10:00")
                  .acceptance()
                  .state())
          .isEqualTo(MET);
      assertThat(
              received("2026-03-02 10:00")
                  .acceptanceRefused("2026-03-04 10:00")
                  .asOf("2026-05-20 10:00"))
          .satisfies(
              clocks -> {
                assertThat(clocks.acceptance().state()).isEqualTo(MET);
                assertThat(clocks.acceptance().used()).isEqualTo(1);
                assertThat(clocks.statutory().state()).isEqualTo(NOT_STARTED);
              });
      assertThat(
              received("2026-03-02 10:00")
                  .correctionNoticed("2026-03-04 10:00")
                  .asOf("2026-05-20 10:00")
                  .acceptance()
                  .state())
          .isEqualTo(MET);
    }

    @Test
    @DisplayName("ACC-015 补正材料交齐之日重新起算")
    void correctionsBeginAgain() {
      ClockReading clock =
          received("2026-03-02 10:00")
              .correctionNoticed("2026-03-04 10:00")
              .corrected("2026-04-01 10:00")
              .asOf("2026-04-02 18:00")
              .acceptance();
      assertThat(clock.state()).isEqualTo(RUNNING);
      assertThat(clock.startedAt()).hasToString("2026-04-01T10:00+08:00");
      assertDue(clock, "2026-04-09");
      assertThat(clock.used()).isEqualTo(1);
    }

    @Test
    @DisplayName("ACC-016 逾期不告知的，自收到申请材料之日起即为受理")
    void silenceIsAcceptanceFromTheReceipt() {
      County.Told silent = received("2026-03-02 10:00");
      assertThat(silent.asOf("2026-03-09 17:00").acceptance().state()).isEqualTo(RUNNING);
      assertThat(silent.asOf("2026-03-09 17:00").statutory().state()).isEqualTo(NOT_STARTED);
      ClockReadings after = silent.asOf("2026-03-09 17:00:01");
      assertThat(after.acceptance().state()).isEqualTo(DEEMED);
      assertThat(after.acceptance().used()).isEqualTo(5);
      assertThat(after.statutory().state()).isEqualTo(RUNNING);
      assertThat(after.statutory().startedAt()).hasToString("2026-03-02T10:00+08:00");
      assertThat(after.statutory().used()).isEqualTo(5);
      assertDue(after.promised(), "2026-03-09");
      assertThat(after.promised().state()).isEqualTo(OVERDUE);
    }

    @Test
    void silenceAfterCorrectionsCountsFromTheCorrections() {
      ClockReadings clocks =
          received("2026-03-02 10:00")
              .correctionNoticed("2026-03-04 10:00")
              .corrected("2026-04-01 10:00")
              .accepted("2026-04-20 10:00")
              .asOf("2026-04-20 10:00");
      assertThat(clocks.acceptance().state()).isEqualTo(DEEMED);
      assertThat(clocks.statutory().startedAt()).hasToString("2026-04-01T10:00+08:00");
    }

    @Test
    @DisplayName("ACC-017 视为受理后，补记的告知、补正、受理、不予受理均不改变结果")
    void whatIsRecordedTooLateChangesNothing() {
      ClockReadings silent = received("2026-03-02 10:00").asOf("2026-03-20 10:00");
      assertThat(
              received("2026-03-02 10:00")
                  .correctionNoticed("2026-03-09 17:00:01")
                  .corrected("2026-03-12 10:00")
                  .accepted("2026-03-12 10:00")
                  .acceptanceRefused("2026-03-13 10:00")
                  .asOf("2026-03-20 10:00"))
          .isEqualTo(silent);
      assertThat(
              received("2026-03-02 10:00")
                  .decided("2026-03-16 10:00")
                  .accepted("2026-03-17 10:00")
                  .asOf("2026-03-20 10:00")
                  .statutory()
                  .state())
          .isEqualTo(MET);
    }
  }

  @Nested
  class Decision {

    @Test
    @DisplayName("ACC-018 法定、承诺时限自受理起至作出决定止，两者并行")
    void bothClocksStopAtTheDecision() {
      ClockReadings clocks =
          receivedAndAccepted("2026-03-02 10:00")
              .decided("2026-03-10 09:00")
              .asOf("2026-06-01 10:00");
      assertThat(clocks.statutory().state()).isEqualTo(MET);
      assertThat(clocks.statutory().used()).isEqualTo(5);
      assertThat(clocks.promised().state()).isEqualTo(MISSED);
      assertThat(clocks.promised().used()).isEqualTo(5);
    }

    @Test
    void theLastMomentIsInTime() {
      assertThat(
              receivedAndAccepted("2026-03-02 10:00")
                  .decided("2026-03-09 17:00")
                  .asOf("2026-03-10 10:00")
                  .promised())
          .satisfies(
              clock -> {
                assertThat(clock.state()).isEqualTo(MET);
                assertThat(clock.used()).isEqualTo(5);
              });
      assertThat(
              receivedAndAccepted("2026-03-02 10:00")
                  .decided("2026-03-09 17:00:01")
                  .asOf("2026-03-10 10:00")
                  .promised()
                  .state())
          .isEqualTo(MISSED);
    }

    @Test
    @DisplayName("ACC-019 特别程序只暂停标明不计入的那只时钟")
    void aSpecialProcedurePausesOnlyWhatItSays() {
      ClockReadings clocks =
          receivedAndAccepted("2026-03-02 10:00")
              .siteVisit("2026-03-03 10:00", "2026-03-05 10:00")
              .asOf("2026-03-05 18:00");
      assertDue(clocks.promised(), "2026-03-11");
      assertThat(clocks.promised().paused()).isEqualTo(2);
      assertThat(clocks.promised().used()).isEqualTo(1);
      assertDue(clocks.statutory(), "2026-03-30");
      assertThat(clocks.statutory().paused()).isZero();
      assertThat(clocks.statutory().used()).isEqualTo(3);
    }

    @ParameterizedTest
    @DisplayName("ACC-020 暂停：以当日办公结束时是否暂停为准，开始之日不计、结束之日计入")
    @CsvSource({
      "2026-03-03 10:00, 2026-03-05 10:00, 2, 2026-03-11",
      "2026-03-03 10:00, 2026-03-03 16:59, 0, 2026-03-09",
      "2026-03-03 17:00, 2026-03-04 17:00, 1, 2026-03-10",
      "2026-03-03 17:01, 2026-03-04 08:00, 0, 2026-03-09",
      "2026-03-03 16:59, 2026-03-03 17:01, 1, 2026-03-10",
      "2026-03-06 10:00, 2026-03-08 10:00, 1, 2026-03-10",
      "2026-03-07 10:00, 2026-03-08 10:00, 0, 2026-03-09",
      "2026-03-07 10:00, 2026-03-09 18:00, 1, 2026-03-10",
      "2026-03-02 10:00, 2026-03-02 18:00, 0, 2026-03-09"
    })
    void aPauseHoldsADayAtItsClosing(String from, String to, int paused, String due) {
      ClockReading clock =
          receivedAndAccepted("2026-03-02 10:00")
              .hearing(from, to)
              .asOf("2026-03-09 19:00")
              .promised();
      assertDue(clock, due);
      assertThat(clock.paused()).isEqualTo(paused);
    }

    @Test
    void whilePausedTheDueDaySupposesThatThePauseEndsNow() {
      County.Told told = receivedAndAccepted("2026-03-02 10:00").hearingFrom("2026-03-04 10:00");
      assertThat(told.asOf("2026-03-04 10:00").promised())
          .satisfies(
              clock -> {
                assertThat(clock.state()).isEqualTo(PAUSED);
                assertDue(clock, "2026-03-09");
                assertThat(clock.paused()).isZero();
              });
      assertDue(told.asOf("2026-03-04 18:00").promised(), "2026-03-10");
      ClockReading later = told.asOf("2026-03-11 10:00").promised();
      assertDue(later, "2026-03-16");
      assertThat(later.paused()).isEqualTo(5);
      assertThat(later.used()).isEqualTo(1);
    }

    @Test
    void aPauseThatBeginsTooLateDoesNotHideThatTheLimitRanOut() {
      ClockReading clock =
          receivedAndAccepted("2026-03-02 10:00")
              .hearingFrom("2026-03-11 10:00")
              .asOf("2026-03-13 10:00")
              .promised();
      assertThat(clock.state()).isEqualTo(PAUSED);
      assertDue(clock, "2026-03-09");
      assertThat(clock.isPastDue(County.at("2026-03-13 10:00"))).isTrue();
    }

    @Test
    @DisplayName("ACC-021 延长办理期限只加长时限，不暂停时钟；默认两只时钟都加")
    void anExtensionAddsAndPausesNothing() {
      ClockReadings both =
          receivedAndAccepted("2026-03-02 10:00")
              .extended("2026-03-05 10:00", 3)
              .asOf("2026-03-05 18:00");
      assertDue(both.promised(), "2026-03-12");
      assertDue(both.statutory(), "2026-04-02");
      assertThat(both.promised().used()).isEqualTo(3);
      assertThat(both.promised().paused()).isZero();
      ClockReadings one =
          receivedAndAccepted("2026-03-02 10:00")
              .extended("2026-03-05 10:00", 10, ClockName.STATUTORY)
              .asOf("2026-03-05 18:00");
      assertDue(one.promised(), "2026-03-09");
      assertDue(one.statutory(), "2026-04-14");
    }

    @Test
    @DisplayName("ACC-022 送达时限自作出决定起至送达止")
    void deliveryRunsFromTheDecision() {
      County.Told decided = receivedAndAccepted("2026-03-02 10:00").decided("2026-03-03 10:00");
      assertDue(decided.asOf("2026-03-03 10:00").delivery(), "2026-03-17");
      assertThat(decided.asOf("2026-03-17 17:01").delivery().state()).isEqualTo(OVERDUE);
      assertThat(decided.delivered("2026-03-18 09:00").asOf("2026-03-18 09:00").delivery().state())
          .isEqualTo(MISSED);
    }

    @Test
    @DisplayName("ACC-024 时钟的状态：未开始、计时、暂停、按时、超期办结、超期未结、视为受理")
    void theStatesOfAClock() {
      County.Told told = receivedAndAccepted("2026-03-02 10:00");
      assertThat(told.asOf("2026-03-02 09:59").acceptance().state()).isEqualTo(NOT_STARTED);
      assertThat(told.asOf("2026-03-09 17:00").promised().state()).isEqualTo(RUNNING);
      assertThat(told.asOf("2026-03-09 17:01").promised().state()).isEqualTo(OVERDUE);
      told.hearingFrom("2026-03-10 09:00");
      assertThat(told.asOf("2026-03-10 09:00").statutory().state()).isEqualTo(PAUSED);
    }

    @Test
    @DisplayName("ACC-025 已用为查询或停止时刻以前已过办公结束时刻的计入日，超期后继续累计")
    void usedGoesOnPastTheDueDay() {
      County.Told told = receivedAndAccepted("2026-03-02 10:00");
      assertThat(told.asOf("2026-03-04 16:59").promised().used()).isEqualTo(1);
      assertThat(told.asOf("2026-03-04 17:00").promised().used()).isEqualTo(2);
      assertThat(told.asOf("2026-03-11 18:00").promised().used()).isEqualTo(7);
      assertThat(told.asOf("2026-03-11 18:00").promised().days()).hasSize(7);
    }

    @Test
    @DisplayName("ACC-029 查询时刻以后的事件视为尚未发生")
    void whatComesAfterTheReadingHasNotHappened() {
      ClockReadings told =
          received("2026-03-02 10:00")
              .accepted("2026-03-03 10:00")
              .decided("2026-03-05 10:00")
              .asOf("2026-03-04 10:00");
      assertThat(told)
          .isEqualTo(
              received("2026-03-02 10:00").accepted("2026-03-03 10:00").asOf("2026-03-04 10:00"));
    }
  }

  @Nested
  class Order {

    private void assertRefused(ThrowingCallable reading, String code, String field, String type) {
      assertThatThrownBy(reading)
          .isInstanceOfSatisfying(
              Refused.class,
              refused -> {
                assertThat(refused.reasons().get(0).code()).isEqualTo(code);
                assertThat(refused.reasons().get(0).field()).isEqualTo(field);
                assertThat(refused.reasons().get(0).arguments()).contains(type);
              });
    }

    @Test
    @DisplayName("ACC-023 不可能的次序被拒绝，并指明第几个事件、什么事件")
    void whatCannotHaveHappenedIsRefused() {
      String day = "2026-03-02 10:00";
      assertRefused(
          () -> new County.Told().accepted(day).asOf(day),
          "CLOCK_EVENT_BEFORE_RECEIPT",
          "events[0]",
          "ACCEPTED");
      assertRefused(
          () -> received(day).and(new ClockEvent.Received(County.at(day))).asOf(day),
          "CLOCK_EVENT_AFTER_WAITING",
          "events[1]",
          "RECEIVED");
      assertRefused(
          () -> received(day).decided(day).asOf(day),
          "CLOCK_EVENT_AFTER_WAITING",
          "events[1]",
          "DECIDED");
      assertRefused(
          () -> received(day).corrected(day).asOf(day),
          "CLOCK_EVENT_AFTER_WAITING",
          "events[1]",
          "CORRECTED");
      assertRefused(
          () -> received(day).correctionNoticed(day).accepted(day).asOf(day),
          "CLOCK_EVENT_AFTER_CORRECTING",
          "events[2]",
          "ACCEPTED");
      assertRefused(
          () -> receivedAndAccepted(day).accepted(day).asOf(day),
          "CLOCK_EVENT_AFTER_ACCEPTED",
          "events[2]",
          "ACCEPTED");
      assertRefused(
          () -> receivedAndAccepted(day).and(new ClockEvent.SpecialEnded(County.at(day))).asOf(day),
          "CLOCK_EVENT_AFTER_ACCEPTED",
          "events[2]",
          "SPECIAL_ENDED");
      assertRefused(
          () -> receivedAndAccepted(day).hearingFrom(day).hearingFrom(day).asOf(day),
          "CLOCK_EVENT_IN_SPECIAL_PROCEDURE",
          "events[3]",
          "SPECIAL_STARTED");
      assertRefused(
          () -> receivedAndAccepted(day).hearingFrom(day).decided(day).asOf(day),
          "CLOCK_EVENT_IN_SPECIAL_PROCEDURE",
          "events[3]",
          "DECIDED");
      assertRefused(
          () -> receivedAndAccepted(day).delivered(day).asOf(day),
          "CLOCK_EVENT_AFTER_ACCEPTED",
          "events[2]",
          "DELIVERED");
      assertRefused(
          () -> receivedAndAccepted(day).decided(day).extended(day, 3).asOf(day),
          "CLOCK_EVENT_AFTER_DECIDED",
          "events[3]",
          "EXTENDED");
      assertRefused(
          () -> received(day).acceptanceRefused(day).decided(day).asOf(day),
          "CLOCK_EVENT_AFTER_REFUSED",
          "events[2]",
          "DECIDED");
      assertRefused(
          () -> receivedAndAccepted(day).decided(day).delivered(day).delivered(day).asOf(day),
          "CLOCK_EVENT_AFTER_DELIVERED",
          "events[4]",
          "DELIVERED");
    }

    @Test
    void aLedgerThatGoesBackInTimeIsRefusedEvenBehindTheReading() {
      assertRefused(
          () ->
              received("2026-03-02 10:00")
                  .accepted("2026-03-04 10:00")
                  .decided("2026-03-03 10:00")
                  .asOf("2026-03-02 10:00"),
          "CLOCK_EVENT_OUT_OF_TIME",
          "events[2]",
          "DECIDED");
    }

    @Test
    void aFigureThatCannotBeIsRefused() {
      String day = "2026-03-02 10:00";
      assertRefused(
          () -> receivedAndAccepted(day).extended(day, -1).asOf(day),
          "CLOCK_EXTENSION_NEGATIVE",
          "events[2]",
          "EXTENDED");
      assertRefused(
          () -> receivedAndAccepted(day).extended(day, 4_000).asOf(day),
          "CLOCK_EXTENSION_TOO_LARGE",
          "events[2]",
          "EXTENDED");
      assertRefused(
          () -> receivedAndAccepted(day).extended(day, 1, ClockName.DELIVERY).asOf(day),
          "CLOCK_EXTENSION_CLOCKS",
          "events[2]",
          "EXTENDED");
      assertThatThrownBy(() -> TimeLimit.workingDays(-1)).hasMessageContaining("NEGATIVE");
      assertThatThrownBy(() -> new TimeLimit(21, LimitUnit.YEAR)).hasMessageContaining("LARGE");
      assertThatThrownBy(
              () ->
                  received(day)
                      .accepted(day)
                      .in(OfficeHours.of(County.ZONE, "09:00-09:01"))
                      .promised(10_000, LimitUnit.WORKING_HOUR)
                      .asOf(day))
          .hasMessageContaining("CLOCK_TOO_FAR");
      assertRefused(
          () -> received("1989-12-31 10:00").asOf(day),
          "CLOCK_MOMENT_RANGE",
          "events[0]",
          "RECEIVED");
    }

    @Test
    void anEmptyLedgerStartsNothing() {
      assertThat(
              StatutoryClock.read(
                      County.FIVE_TWENTY_FIVE_TEN,
                      County.OFFICE,
                      WorkCalendar.of(List.of(), Set.of()),
                      List.of(),
                      County.at("2026-03-02 10:00"))
                  .clocks())
          .extracting(ClockReading::state)
          .containsOnly(NOT_STARTED);
    }
  }
}
