package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.kernel.time.OfficeHours;
import org.onewindow.kernel.time.WorkCalendar;

/** 容缺受理. Monday is 2026-03-02; the decision is promised in three working days. */
class ToleratingTest {

  private static final OfficeHours OFFICE =
      OfficeHours.of(ZoneId.of("Asia/Shanghai"), "09:00-12:00", "13:00-17:00");
  private static final CaseClock CLOCK =
      new CaseClock(WorkCalendar.of(List.of(), List.of(2026)), OFFICE);
  private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);
  private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);
  private static final List<ReceivedMaterial> DRAWING =
      List.of(ReceivedMaterial.paper("M04", 0, 1, 1));

  private static Instant closing(LocalDate day) {
    return OFFICE.closing(day).toInstant();
  }

  private static void refused(ThrowingCallable act, String... codes) {
    Refused refused = catchThrowableOfType(Refused.class, act);
    assertThat(refused).isNotNull();
    assertThat(refused.reasons()).extracting(Refusal::code).contains(codes);
  }

  private static void accept(LicenceCase it, TolerancePromise promise, boolean badCredit) {
    Tolerating.accept(it, promise, badCredit, period(), CLERK, at(2));
  }

  private static LicenceCase derived(LicenceCase it, Instant at) {
    it.dueAre(CLOCK.due(it, aMatter(), at));
    return it;
  }

  @Test
  @DisplayName("ACC-275 清单标明可容缺的材料缺少时可以容缺受理，审查、决定的期限照常开始")
  void accepted() {
    LicenceCase it = aTolerantCase();
    assertThat(it.state()).isEqualTo(CaseState.ACCEPTED);
    assertThat(it.acceptedAt()).contains(at(2));
    assertThat(Tolerating.isOpen(it)).isTrue();
    assertThat(CLOCK.read(it, aMatter(), at(3)).promised().due()).isEqualTo(THURSDAY);
  }

  @Test
  @DisplayName("ACC-275 缺少必要材料的、什么都不缺的，不能容缺受理")
  void onlySecondary() {
    LicenceCase lacksLicence =
        aReceivedCase(
            aMatter(),
            application(
                List.of(ReceivedMaterial.paper("M01", 1, 0, 2)),
                company(),
                person(PartyRole.LEGAL_REPRESENTATIVE, "陈大文")),
            CLERK);
    refused(() -> accept(lacksLicence, promise(WEDNESDAY), false), "CASE_TOLERANCE_ONLY_SECONDARY");
    LicenceCase whole = aReceivedCase();
    refused(() -> accept(whole, promise(WEDNESDAY), false), "CASE_TOLERANCE_ONLY_SECONDARY");
  }

  @Test
  @DisplayName("ACC-276 列入严重失信名单、信用没有修复的申请人，不适用容缺受理")
  void badCredit() {
    LicenceCase it = aCaseWithoutDrawing();
    refused(() -> accept(it, promise(WEDNESDAY), true), "CASE_TOLERANCE_BAD_CREDIT");
    assertThat(it.state()).isEqualTo(CaseState.RECEIVED);
  }

  @Test
  @DisplayName("ACC-277 承诺书须由申请人、法定代表人或者代理人签署")
  void signed() {
    LicenceCase it = aCaseWithoutDrawing();
    for (TolerancePromise unsigned :
        List.of(
            new TolerancePromise(WEDNESDAY, PartyRole.APPLICANT, false),
            new TolerancePromise(WEDNESDAY, null, true),
            new TolerancePromise(WEDNESDAY, PartyRole.CONTACT, true),
            new TolerancePromise(WEDNESDAY, PartyRole.AGENT, true))) {
      refused(() -> accept(it, unsigned, false), "CASE_TOLERANCE_PROMISE_UNSIGNED");
    }
  }

  @Test
  @DisplayName("ACC-278 补交期限在受理以后、承诺办结时限以内，默认为承诺日前一个工作日")
  void limit() {
    LicenceCase it = aCaseWithoutDrawing();
    assertThat(CLOCK.tolerancePeriod(it, aMatter(), at(2)))
        .contains(new CaseClock.TolerancePeriod(TUESDAY, WEDNESDAY, THURSDAY));
    refused(() -> accept(it, promise(TODAY), false), "CASE_TOLERANCE_LIMIT");
    refused(() -> accept(it, promise(THURSDAY.plusDays(1)), false), "CASE_TOLERANCE_LIMIT");
    refused(() -> accept(it, promise(null), false), "CASE_TOLERANCE_LIMIT");
    refused(
        () -> Tolerating.accept(it, promise(WEDNESDAY), false, Optional.empty(), CLERK, at(2)),
        "CASE_TOLERANCE_LIMIT");
    accept(it, promise(THURSDAY), false);
    assertThat(it.tolerance().orElseThrow().until()).isEqualTo(THURSDAY);
  }

  @Test
  @DisplayName("ACC-279 容缺材料补齐以前可以审查、决定、制证，不能交付；补齐以后交付")
  void handOverWaits() {
    LicenceCase it = aTolerantCase();
    Reviewing.takeUp(it, REVIEWER, at(3));
    Reviewing.giveOpinion(it, Verdict.GRANT, "符合条件", List.of(), aMatter(), REVIEWER, at(4));
    Deciding.decide(it, Verdict.GRANT, grantText(), "同意", aMatter(), APPROVER, at(5));
    Delivering.issueCertificate(it, "示卫证〔2026〕1 号", aMatter(), CERTIFIER, at(6));
    refused(
        () -> Delivering.deliver(it, handedOut(at(7)), aMatter(), EXIT_CLERK, at(7)),
        "CASE_TOLERANCE_NOT_CORRECTED");
    Tolerating.handIn(it, DRAWING, at(8), closing(WEDNESDAY), aMatter(), CLERK, at(8));
    assertThat(it.tolerance().flatMap(CaseTolerance::metAt)).contains(at(8));
    Delivering.deliver(it, handedOut(at(9)), aMatter(), EXIT_CLERK, at(9));
    assertThat(it.state()).isEqualTo(CaseState.DELIVERED);
  }

  @Test
  @DisplayName("ACC-279 不予许可的决定不因容缺而不送达")
  void denialIsDelivered() {
    LicenceCase it = aTolerantCase();
    Reviewing.takeUp(it, REVIEWER, at(3));
    Reviewing.giveOpinion(it, Verdict.DENY, "不符合条件", List.of(), aMatter(), REVIEWER, at(4));
    Deciding.decide(it, Verdict.DENY, denialText(), "不同意", aMatter(), APPROVER, at(5));
    assertThat(Tolerating.isOpen(it)).isFalse();
    assertThat(derived(it, at(6)).due().timeAct()).isEmpty();
    Delivering.deliver(it, handedOut(at(7)), aMatter(), EXIT_CLERK, at(7));
    assertThat(it.state()).isEqualTo(CaseState.DELIVERED);
  }

  @Test
  @DisplayName("ACC-280 ACC-283 补交以到达本机关的时间为准：不早于受理、不晚于期限和现在，只收容缺的材料")
  void arrival() {
    LicenceCase it = aTolerantCase();
    Instant limit = closing(WEDNESDAY);
    Instant thursday = Instant.parse("2026-03-05T02:00:00Z");
    for (Instant wrong : List.of(at(1), limit.plusSeconds(1), thursday.plusSeconds(60))) {
      refused(
          () -> Tolerating.handIn(it, DRAWING, wrong, limit, aMatter(), CLERK, thursday),
          "CASE_TOLERANCE_ARRIVAL");
    }
    refused(
        () -> Tolerating.handIn(it, wholePapers(), at(9), limit, aMatter(), CLERK, at(9)),
        "CASE_TOLERANCE_NOTHING_OPEN");
    refused(
        () -> Tolerating.handIn(it, List.of(), at(9), limit, aMatter(), CLERK, at(9)),
        "CASE_TOLERANCE_NOTHING_OPEN");
    Tolerating.handIn(it, DRAWING, limit, limit, aMatter(), CLERK, thursday);
    CaseEvent entry = it.events().get(it.events().size() - 1);
    assertThat(entry.effectiveAt()).as("posted in time, entered later").isEqualTo(limit);
    refused(
        () -> Tolerating.handIn(it, DRAWING, at(9), limit, aMatter(), CLERK, thursday),
        "CASE_TOLERANCE_NOTHING_OPEN");
  }

  @Test
  @DisplayName("ACC-281 ACC-284 因不可抗力可以延长一次，须有事由和更晚的期限")
  void forceMajeure() {
    LicenceCase it = aTolerantCase();
    refused(() -> Tolerating.extend(it, WEDNESDAY, " ", CLERK, at(3)), "CASE_TOLERANCE_EXTENSION");
    LocalDate later = WEDNESDAY.plusDays(7);
    Tolerating.extend(it, later, "暴雨致道路中断", CLERK, at(3));
    assertThat(CLOCK.tolerance(it)).contains(closing(later));
    refused(
        () -> Tolerating.extend(it, later.plusDays(1), "又下雨", CLERK, at(4)),
        "CASE_TOLERANCE_EXTENDED_ALREADY");
  }

  @Test
  @DisplayName("ACC-282 期满前一个工作日下班时提醒一次，没有提醒的不得终止")
  void remindedFirst() {
    LicenceCase it = derived(aTolerantCase(), at(3));
    assertThat(it.due().timeAct())
        .contains(new TimeAct(CaseAct.WARN_OF_TOLERANCE, closing(TUESDAY)));
    assertThat(
            Admission.hindrance(
                it, CaseAct.LAPSE_TOLERANCE, SYSTEM, Circumstances.at(closing(THURSDAY))))
        .map(Refusal::code)
        .contains("CASE_TIME_NOT_COME");
    Instant reminded = closing(TUESDAY).plusSeconds(20);
    Tolerating.warn(it, SYSTEM, reminded);
    assertThat(derived(it, reminded).due().timeAct())
        .contains(new TimeAct(CaseAct.LAPSE_TOLERANCE, closing(WEDNESDAY)));
    assertThat(it.due().correction()).contains(closing(WEDNESDAY));
  }

  @Test
  @DisplayName("ACC-282 逾期未补的终止办理，自期限届满起算；停机以后补记的，效力日期不变")
  void lapse() {
    for (Instant recorded :
        List.of(closing(WEDNESDAY).plusSeconds(30), Instant.parse("2026-03-16T00:30:00Z"))) {
      LicenceCase it = derived(aTolerantCase(), at(3));
      Instant reminded = closing(TUESDAY).plusSeconds(20);
      Tolerating.warn(it, SYSTEM, reminded);
      derived(it, reminded);
      Tolerating.lapse(it, "容缺材料逾期未补", SYSTEM, recorded);
      derived(it, recorded);
      CaseEvent lapse = it.events().get(it.events().size() - 1);
      assertThat(lapse.at()).isEqualTo(recorded);
      assertThat(lapse.effectiveAt()).isEqualTo(closing(WEDNESDAY));
      assertThat(it.state()).isEqualTo(CaseState.TERMINATED);
      assertThat(it.due().timeAct()).isEmpty();
      assertThat(it.due().next()).isEmpty();
    }
  }

  @Test
  @DisplayName("ACC-282 提醒迟了的，自提醒起留足一个工作日")
  void remindedLate() {
    LicenceCase it = derived(aTolerantCase(), at(3));
    Instant afterAStop = Instant.parse("2026-03-09T01:00:00Z");
    Tolerating.warn(it, SYSTEM, afterAStop);
    LocalDate nextDay = LocalDate.of(2026, 3, 10);
    assertThat(derived(it, afterAStop).due().timeAct())
        .contains(new TimeAct(CaseAct.LAPSE_TOLERANCE, closing(nextDay)));
    Tolerating.handIn(
        it,
        DRAWING,
        afterAStop.plusSeconds(60),
        CLOCK.tolerance(it).orElseThrow(),
        aMatter(),
        CLERK,
        afterAStop.plusSeconds(60));
    assertThat(derived(it, afterAStop.plusSeconds(60)).due().timeAct()).isEmpty();
  }

  @Test
  @DisplayName("ACC-282 延长以后重新提醒")
  void remindedAgain() {
    LicenceCase it = derived(aTolerantCase(), at(3));
    Instant reminded = closing(TUESDAY).plusSeconds(20);
    Tolerating.warn(it, SYSTEM, reminded);
    LocalDate wednesdayOn = WEDNESDAY.plusDays(7);
    Tolerating.extend(it, wednesdayOn, "暴雨致道路中断", CLERK, reminded.plusSeconds(60));
    assertThat(derived(it, reminded.plusSeconds(60)).due().timeAct())
        .contains(new TimeAct(CaseAct.WARN_OF_TOLERANCE, closing(wednesdayOn.minusDays(1))));
  }
}
