package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.clock.ClockState;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;

/** The county's calendar here is plain: Monday to Friday, the year known. Monday is 2026-03-02. */
class CaseClockTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final OfficeHours OFFICE = OfficeHours.of(SHANGHAI, "09:00-12:00", "13:00-17:00");

  private static final Instant DECEMBER = Instant.parse("2026-12-01T02:00:00Z");

  private static LicenceCase toldToCorrectInDecember() {
    LicenceCase it = aDraft(aMatter(), CLERK);
    Receiving.receive(
        it,
        NUMBER,
        "hash",
        aMatter(),
        wholeApplication(),
        CLERK,
        DECEMBER,
        LocalDate.of(2026, 12, 1));
    List<Defect> defects = List.of(new Defect(Defect.FORM, "第 3 栏未填"));
    Correcting.notice(it, defects, LIMIT, CLERK, DECEMBER.plusSeconds(60));
    return it;
  }

  private static Instant closing(LocalDate day) {
    return OFFICE.closing(day).toInstant();
  }

  @Test
  @DisplayName(
      "ACC-091 the five days of a received case end at the closing of the fifth working day")
  void acceptance() {
    DueDates due = CLOCK.due(aReceivedCase(), aMatter(), at(2));
    assertThat(due.pressing()).contains(DueDates.Pressing.ACCEPTANCE);
    assertThat(due.next()).contains(closing(LocalDate.of(2026, 3, 9)));
    assertThat(due.warnAt())
        .as("yellow from the closing of the last working day before")
        .contains(closing(LocalDate.of(2026, 3, 6)));
    assertThat(due.isProvisional()).isFalse();
  }

  @Test
  @DisplayName(
      "ACC-091 an accepted case runs to the promised day, with the statutory one behind it")
  void decision() {
    DueDates due = CLOCK.due(anAcceptedCase(), aMatter(), at(3));
    assertThat(due.pressing()).contains(DueDates.Pressing.PROMISED);
    assertThat(due.next()).contains(closing(LocalDate.of(2026, 3, 5)));
    assertThat(due.statutory()).contains(closing(LocalDate.of(2026, 3, 30)));
  }

  @Test
  @DisplayName("ACC-091 a decided case runs to its delivery, an ended one runs nowhere")
  void delivery() {
    DueDates due = CLOCK.due(aCaseToDeliver(), aMatter(), at(7));
    assertThat(due.pressing()).contains(DueDates.Pressing.DELIVERY);
    assertThat(due.next()).contains(closing(LocalDate.of(2026, 3, 16)));
    assertThat(CLOCK.due(aCaseIn(CaseState.CLOSED), aMatter(), at(9)).pressing()).isEmpty();
    assertThat(CLOCK.due(aCaseIn(CaseState.WITHDRAWN), aMatter(), at(9)).next()).isEmpty();
  }

  @Test
  @DisplayName("ACC-042 ACC-091 after a correction the decision clocks start with the hand-in")
  void afterCorrection() {
    LicenceCase it = aCaseIn(CaseState.CORRECTING);
    assertThat(CLOCK.due(it, aMatter(), at(3)).pressing())
        .as("nobody but the applicant is waited for")
        .isEmpty();
    Instant thursday = Instant.parse("2026-03-05T02:00:00Z");
    Instant friday = Instant.parse("2026-03-06T02:00:00Z");
    Correcting.handIn(it, CorrectionAnswer.saying(Defect.FORM, "已填"), aMatter(), CLERK, thursday);
    Accepting.accept(it, CLERK, friday);
    assertThat(CLOCK.read(it, aMatter(), friday).promised().startedAt().toInstant())
        .isEqualTo(thursday);
    assertThat(CLOCK.due(it, aMatter(), friday).promised())
        .contains(closing(LocalDate.of(2026, 3, 10)));
  }

  @Test
  @DisplayName(
      "ACC-046 ACC-091 an acceptance recorded after five silent days leaves the clocks where the law put them")
  void silence() {
    LicenceCase it = aReceivedCase();
    it.dueAre(CLOCK.due(it, aMatter(), at(2)));
    Instant late = Instant.parse("2026-03-12T02:00:00Z");
    Accepting.accept(it, CLERK, late);
    assertThat(CLOCK.read(it, aMatter(), late).acceptance().state()).isEqualTo(ClockState.DEEMED);
    assertThat(CLOCK.due(it, aMatter(), late).promised())
        .as("three working days after the receipt")
        .contains(closing(LocalDate.of(2026, 3, 5)));
  }

  @Test
  @DisplayName(
      "ACC-052 silence accepts when the fifth working day has closed, and not a moment before")
  void silenceComes() {
    LicenceCase it = aReceivedCase();
    it.dueAre(CLOCK.due(it, aMatter(), at(2)));
    Instant fifth = closing(LocalDate.of(2026, 3, 9));
    assertThat(it.due().timeAct()).contains(new TimeAct(CaseAct.ACCEPT_BY_SILENCE, fifth));
    assertThat(Admission.hindrance(it, CaseAct.ACCEPT_BY_SILENCE, SYSTEM, Circumstances.at(fifth)))
        .map(Refusal::code)
        .contains("CASE_TIME_NOT_COME");
    assertThat(
            Admission.hindrance(
                it, CaseAct.ACCEPT_BY_SILENCE, SYSTEM, Circumstances.at(fifth.plusMillis(1))))
        .isEmpty();
  }

  @Test
  @DisplayName(
      "ACC-053 recorded in time or after a stop of days, silence accepts as of the receipt")
  void afterAStop() {
    Instant inTime = closing(LocalDate.of(2026, 3, 9)).plusSeconds(30);
    Instant afterAStop = Instant.parse("2026-03-20T00:30:00Z");
    for (Instant recorded : List.of(inTime, afterAStop)) {
      LicenceCase it = aReceivedCase();
      it.dueAre(CLOCK.due(it, aMatter(), at(2)));
      Accepting.acceptBySilence(it, SYSTEM, recorded);
      it.dueAre(CLOCK.due(it, aMatter(), recorded));
      assertThat(it.state()).isEqualTo(CaseState.ACCEPTED);
      assertThat(it.acceptedAt()).isEqualTo(it.receivedAt());
      assertThat(Accepting.wasDoneBySilence(it)).isTrue();
      assertThat(CLOCK.read(it, aMatter(), recorded).acceptance().state())
          .isEqualTo(ClockState.DEEMED);
      assertThat(it.due().promised()).contains(closing(LocalDate.of(2026, 3, 5)));
      assertThat(it.due().statutory()).contains(closing(LocalDate.of(2026, 3, 30)));
      assertThat(it.due().timeAct()).as("nothing more comes of time").isEmpty();
      assertThat(it.events().get(1).at())
          .as("the ledger says when it was recorded")
          .isEqualTo(recorded);
    }
  }

  @Test
  @DisplayName("ACC-053 after a hand-in silence accepts as of the hand-in")
  void silenceAfterHandIn() {
    LicenceCase it = aCaseIn(CaseState.CORRECTING);
    Instant thursday = Instant.parse("2026-03-05T02:00:00Z");
    Correcting.handIn(it, CorrectionAnswer.saying(Defect.FORM, "已填"), aMatter(), CLERK, thursday);
    it.dueAre(CLOCK.due(it, aMatter(), thursday));
    Instant late = Instant.parse("2026-03-13T02:00:00Z");
    Accepting.acceptBySilence(it, SYSTEM, late);
    assertThat(it.acceptedAt()).contains(thursday);
    assertThat(CLOCK.read(it, aMatter(), late).statutory().startedAt().toInstant())
        .isEqualTo(thursday);
  }

  @Test
  @DisplayName("ACC-053 while the holidays of a year are not announced, silence accepts nothing")
  void neverOnAGuess() {
    CaseClock unknown = new CaseClock(WorkCalendar.of(List.of(), List.of(2025)), OFFICE);
    LicenceCase it = aReceivedCase();
    it.dueAre(unknown.due(it, aMatter(), at(2)));
    assertThat(it.due().timeAct()).isEmpty();
    it.dueAre(CLOCK.due(it, aMatter(), at(3)));
    assertThat(it.due().timeAct()).as("once they are").isPresent();
  }

  /** 30 working days from Monday 2026-03-02 end on Monday 2026-04-13; 10 are left on 2026-03-30. */
  private static LicenceCase aCaseWaitingForCorrections() {
    LicenceCase it = aCaseIn(CaseState.CORRECTING);
    it.dueAre(CLOCK.due(it, aMatter(), at(2)));
    return it;
  }

  @Test
  @DisplayName("ACC-061 the limit that the notice named is counted in working days")
  void correctionLimit() {
    LicenceCase it = aCaseWaitingForCorrections();
    assertThat(it.due().correction()).contains(closing(LocalDate.of(2026, 4, 13)));
    assertThat(CLOCK.correction(it).orElseThrow().days()).filteredOn(d -> d.counted()).hasSize(30);
    assertThat(CLOCK.correction(aReceivedCase())).as("nothing is waited for").isEmpty();
  }

  @Test
  @DisplayName("ACC-062 the applicant is reminded once, and only then may the case lapse")
  void remindedFirst() {
    LicenceCase it = aCaseWaitingForCorrections();
    Instant tenLeft = closing(LocalDate.of(2026, 3, 30));
    assertThat(it.due().timeAct()).contains(new TimeAct(CaseAct.WARN_OF_LAPSE, tenLeft));
    Instant end = closing(LocalDate.of(2026, 4, 13));
    assertThat(
            Admission.hindrance(
                it, CaseAct.LAPSE_CORRECTION, SYSTEM, Circumstances.at(end.plusSeconds(1))))
        .map(Refusal::code)
        .contains("CASE_TIME_NOT_COME");
    LapsingCorrection.warn(it, SYSTEM, tenLeft.plusSeconds(20));
    it.dueAre(CLOCK.due(it, aMatter(), tenLeft.plusSeconds(20)));
    assertThat(it.due().timeAct()).contains(new TimeAct(CaseAct.LAPSE_CORRECTION, end));
    assertThat(it.state()).isEqualTo(CaseState.CORRECTING);
  }

  @Test
  @DisplayName("ACC-063 a lapse counts as of the end of the limit, however late it is recorded")
  void lapseAsOfTheEnd() {
    LicenceCase it = aCaseWaitingForCorrections();
    Instant reminded = closing(LocalDate.of(2026, 3, 30)).plusSeconds(20);
    LapsingCorrection.warn(it, SYSTEM, reminded);
    it.dueAre(CLOCK.due(it, aMatter(), reminded));
    Instant afterAStop = Instant.parse("2026-04-27T01:00:00Z");
    LapsingCorrection.lapse(it, "补正期限已满", SYSTEM, afterAStop);
    it.dueAre(CLOCK.due(it, aMatter(), afterAStop));
    CaseEvent lapse = it.events().get(it.events().size() - 1);
    assertThat(lapse.at()).isEqualTo(afterAStop);
    assertThat(lapse.effectiveAt()).isEqualTo(closing(LocalDate.of(2026, 4, 13)));
    assertThat(it.state().isEnded()).isTrue();
    assertThat(it.due().timeAct()).isEmpty();
  }

  @Test
  @DisplayName("ACC-063 whoever was reminded late keeps the ten days from the reminder")
  void remindedLate() {
    LicenceCase it = aCaseWaitingForCorrections();
    Instant afterAStop = Instant.parse("2026-04-20T01:00:00Z");
    LapsingCorrection.warn(it, SYSTEM, afterAStop);
    it.dueAre(CLOCK.due(it, aMatter(), afterAStop));
    Instant tenDaysOn = closing(LocalDate.of(2026, 5, 4));
    assertThat(it.due().correction()).contains(tenDaysOn);
    assertThat(it.due().timeAct()).contains(new TimeAct(CaseAct.LAPSE_CORRECTION, tenDaysOn));
    Correcting.handIn(
        it,
        CorrectionAnswer.saying(Defect.FORM, "已填"),
        aMatter(),
        CLERK,
        afterAStop.plusSeconds(60));
    assertThat(it.state()).as("and may still hand in").isEqualTo(CaseState.RECEIVED);
  }

  @Test
  @DisplayName("ACC-091 a deadline in a year whose holidays are not announced is provisional")
  void provisional() {
    CaseClock unknown = new CaseClock(WorkCalendar.of(List.of(), List.of(2025)), OFFICE);
    assertThat(unknown.due(aReceivedCase(), aMatter(), at(2)).isProvisional()).isTrue();
  }

  @Test
  @DisplayName("ACC-652 每个日期各自判断：落在日历未公布年份的是暂定，同一办件其他的日期不是")
  void eachDayByItself() {
    Instant december = Instant.parse("2026-12-11T02:00:00Z");
    assertThat(CLOCK.isProvisional(december)).isFalse();
    assertThat(CLOCK.isProvisional(Instant.parse("2026-12-31T15:59:00Z"))).isFalse();
    assertThat(CLOCK.isProvisional(Instant.parse("2026-12-31T16:00:00Z")))
        .as("the first moment of 2027 in the county")
        .isTrue();
  }

  @Test
  @DisplayName("ACC-652 补正期限跨入日历未公布年份的，办件要在公布后重算")
  void aCorrectionLimitMakesTheCaseProvisional() {
    DueDates due = CLOCK.due(toldToCorrectInDecember(), aMatter(), DECEMBER.plusSeconds(120));
    assertThat(due.acceptance()).contains(closing(LocalDate.of(2026, 12, 8)));
    assertThat(due.correction())
        .hasValueSatisfying(c -> assertThat(CLOCK.isProvisional(c)).isTrue());
    assertThat(due.isProvisional()).as("found by the job that counts anew").isTrue();
  }

  @Test
  @DisplayName(
      "ACC-278 whenever a case is accepted tolerantly, whatever is promised: the papers have from the next working day to the promised one and not a day longer")
  void toleranceNeverPastThePromise() {
    LicenceCase it = aReceivedCase();
    qt().forAll(integers().between(1, 10_500), integers().between(1, 30))
        .checkAssert(
            (minute, promised) -> {
              LocalDate day = OFFICE.dayOf(at(minute));
              List<LocalDate> working =
                  IntStream.rangeClosed(1, 60)
                      .mapToObj(day::plusDays)
                      .filter(d -> d.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                      .toList();
              CaseClock.TolerancePeriod period =
                  CLOCK
                      .tolerancePeriod(it, matter().promising(promised).build(), at(minute))
                      .orElseThrow();
              assertThat(period.first()).isEqualTo(working.get(0));
              assertThat(period.last()).isEqualTo(working.get(promised - 1));
              assertThat(period.usual()).isEqualTo(working.get(Math.max(0, promised - 2)));
            });
  }
}
