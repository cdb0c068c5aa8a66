package org.onewindow.acceptance.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onewindow.acceptance.domain.cases.CaseFixture.*;
import static org.onewindow.acceptance.domain.cases.RefusedBy.refusalsOf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.domain.matter.SpecialProcedureKind;
import org.onewindow.kernel.clock.ClockState;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.time.OfficeHours;

/**
 * 延长、特别程序、中止. Monday is 2026-03-02; accepted that day, promised in 3 working days, due by law in
 * 20.
 */
class ProceedingsTest {

  private static final OfficeHours OFFICE =
      OfficeHours.of(ZoneId.of("Asia/Shanghai"), "09:00-12:00", "13:00-17:00");

  private static Instant closing(int month, int day) {
    return OFFICE.closing(LocalDate.of(2026, month, day)).toInstant();
  }

  private static Instant morning(int month, int day) {
    return closing(month, day).minusSeconds(7 * 3600);
  }

  private static void derive(LicenceCase it, Instant at) {
    it.dueAre(CLOCK.due(it, aMatter(), at));
  }

  private static LicenceCase underReview() {
    LicenceCase it = aCaseUnderReview();
    derive(it, at(3));
    return it;
  }

  @Nested
  @DisplayName("延长办理期限")
  class Extension {

    private static LicenceCase asked() {
      LicenceCase it = underReview();
      Extending.propose(it, 10, "检测报告需要核实", aMatter(), REVIEWER, at(4));
      return it;
    }

    @Test
    @DisplayName("ACC-255 an extension moves both limits by its days and pauses nothing")
    void moves() {
      LicenceCase it = asked();
      assertThat(it.due().statutory()).contains(closing(3, 30));
      Extending.approve(it, "同意延长", aMatter(), APPROVER, at(5));
      derive(it, at(5));
      assertThat(it.state()).isEqualTo(CaseState.REVIEWING);
      assertThat(it.due().statutory()).contains(closing(4, 13));
      assertThat(it.due().promised()).contains(closing(3, 19));
      assertThat(CLOCK.read(it, aMatter(), at(6)).statutory().state())
          .isEqualTo(ClockState.RUNNING);
      assertThat(CLOCK.read(it, aMatter(), at(6)).statutory().paused()).isZero();
    }

    @Test
    @DisplayName(
        "ACC-250 ACC-260 a case is extended once; what waits for an answer is not asked for again")
    void once() {
      LicenceCase it = asked();
      refusalsOf(() -> Extending.propose(it, 5, "r", aMatter(), REVIEWER, at(5)))
          .containsExactly("CASE_PROPOSAL_UNANSWERED");
      Extending.approve(it, "同意", aMatter(), APPROVER, at(6));
      derive(it, at(6));
      refusalsOf(() -> Extending.propose(it, 5, "r", aMatter(), REVIEWER, at(7)))
          .containsExactly("CASE_EXTENDED_ALREADY");
    }

    @Test
    @DisplayName("ACC-504 提请延长没有答复就作出决定的，提请随之结束，记明原因")
    void overtakenByTheDecision() {
      LicenceCase it = asked();
      Reviewing.giveOpinion(it, Verdict.GRANT, "可以准予", List.of(), aMatter(), REVIEWER, at(5));
      Deciding.decide(it, Verdict.GRANT, grantText(), "同意", aMatter(), APPROVER, at(6));
      CaseExtension open = it.latest(CaseExtension.class).orElseThrow();
      assertThat(open.isOpen()).isFalse();
      assertThat(open.isApproved()).isFalse();
      assertThat(open.result()).contains("办件已经决定");
      assertThat(open.endedName()).isEqualTo(APPROVER.name());
    }

    @Test
    @DisplayName("ACC-250 what was declined may be asked for again, with the limit as it was")
    void declined() {
      LicenceCase it = asked();
      Extending.decline(it, "可以按期办结", APPROVER, at(5));
      derive(it, at(5));
      assertThat(it.due().statutory()).contains(closing(3, 30));
      assertThat(it.latest(CaseExtension.class).orElseThrow().isApproved()).isFalse();
      Extending.propose(it, 3, "又有新情况", aMatter(), REVIEWER, at(6));
      assertThat(it.latest(CaseExtension.class).orElseThrow().isOpen()).isTrue();
    }

    @Test
    @DisplayName("ACC-251 it is asked for and approved while the statutory limit has not run out")
    void inTime() {
      LicenceCase it = asked();
      Instant late = closing(3, 30).plusMillis(1);
      refusalsOf(() -> Extending.approve(it, "同意", aMatter(), APPROVER, late))
          .containsExactly("CASE_EXTENSION_TOO_LATE");
      Extending.approve(it, "同意", aMatter(), APPROVER, closing(3, 30));
      LicenceCase another = underReview();
      refusalsOf(() -> Extending.propose(another, 5, "r", aMatter(), REVIEWER, late))
          .containsExactly("CASE_EXTENSION_TOO_LATE");
    }

    @Test
    @DisplayName(
        "ACC-252 no more days than the law of the matter allows, and none where it allows none")
    void days() {
      LicenceCase it = underReview();
      for (int wrong : List.of(0, -1, 11)) {
        refusalsOf(() -> Extending.propose(it, wrong, "r", aMatter(), REVIEWER, at(4)))
            .containsExactly("CASE_EXTENSION_DAYS");
      }
      PublishedMatter none = matter().withoutExtension().build();
      refusalsOf(() -> Extending.propose(it, 1, "r", none, REVIEWER, at(4)))
          .containsExactly("CASE_EXTENSION_DAYS");
    }

    @Test
    @DisplayName("ACC-253 ACC-258 the reviewer asks, somebody else of the deciding organ answers")
    void twoPeople() {
      LicenceCase it = asked();
      refusalsOf(() -> Extending.approve(it, "同意", aMatter(), REVIEWER, at(5)))
          .containsExactly("CASE_OWN_PROPOSAL");
      refusalsOf(() -> Extending.approve(it, "同意", aMatter(), STRANGER, at(5)))
          .containsExactly("CASE_NOT_YOUR_UNIT");
      LicenceCase unasked = underReview();
      refusalsOf(() -> Extending.approve(unasked, "同意", aMatter(), APPROVER, at(5)))
          .containsExactly("CASE_NOTHING_PROPOSED");
      refusalsOf(() -> Extending.propose(unasked, 5, "r", aMatter(), CHIEF, at(5)))
          .containsExactly("CASE_NOT_YOUR_REVIEW");
    }

    @Test
    @DisplayName("ACC-254 the reason is told: without one nothing is asked for or answered")
    void reason() {
      LicenceCase it = underReview();
      refusalsOf(() -> Extending.propose(it, 5, " ", aMatter(), REVIEWER, at(4)))
          .containsExactly("CASE_PROCEEDING_REASON_MISSING");
      LicenceCase asked = asked();
      refusalsOf(() -> Extending.approve(asked, "", aMatter(), APPROVER, at(5)))
          .containsExactly("CASE_OPINION_EMPTY");
    }
  }

  @Nested
  @DisplayName("特别程序")
  class Special {

    private static LicenceCase asked(SpecialProcedureKind kind) {
      LicenceCase it = underReview();
      ProceedingSpecially.propose(it, kind, 5, "论证报告书须经评审", aMatter(), REVIEWER, at(4));
      return it;
    }

    private static LicenceCase started(SpecialProcedureKind kind) {
      LicenceCase it = asked(kind);
      ProceedingSpecially.start(it, "同意", aMatter(), CLOCK, APPROVER, at(5));
      derive(it, at(5));
      return it;
    }

    @Test
    @DisplayName("ACC-256 only what the matter's published text lists can be asked for")
    void listed() {
      LicenceCase it = underReview();
      refusalsOf(
              () ->
                  ProceedingSpecially.propose(
                      it, SpecialProcedureKind.AUCTION, 5, "r", aMatter(), REVIEWER, at(4)))
          .containsExactly("CASE_PROCEDURE_NOT_LISTED");
      refusalsOf(() -> ProceedingSpecially.propose(it, null, 5, "r", aMatter(), REVIEWER, at(4)))
          .containsExactly("CASE_PROCEDURE_NOT_LISTED");
      PublishedMatter none = matter().listing().build();
      assertThat(
              Admission.hindrance(
                  it, CaseAct.PROPOSE_SPECIAL, REVIEWER, Circumstances.of(none, at(4))))
          .map(Refusal::code)
          .contains("CASE_PROCEDURE_NOT_LISTED");
    }

    @Test
    @DisplayName("ACC-257 the time it needs is told: days and a reason, or it is not asked for")
    void days() {
      LicenceCase it = underReview();
      refusalsOf(
              () ->
                  ProceedingSpecially.propose(
                      it, SpecialProcedureKind.EXPERT_REVIEW, 0, "", aMatter(), REVIEWER, at(4)))
          .containsExactly("CASE_PROCEDURE_DAYS", "CASE_PROCEEDING_REASON_MISSING");
    }

    @Test
    @DisplayName(
        "ACC-258 what is only asked for stops no clock; the approver starts it, not the asker")
    void start() {
      LicenceCase it = asked(SpecialProcedureKind.EXPERT_REVIEW);
      assertThat(CLOCK.read(it, aMatter(), at(60)).statutory().state())
          .isEqualTo(ClockState.RUNNING);
      refusalsOf(() -> ProceedingSpecially.start(it, "同意", aMatter(), CLOCK, REVIEWER, at(5)))
          .containsExactly("CASE_OWN_PROPOSAL");
      ProceedingSpecially.decline(it, "不需要", APPROVER, at(6));
      assertThat(it.state()).isEqualTo(CaseState.REVIEWING);
      assertThat(it.latest(CaseSpecialProcedure.class).orElseThrow().startedAt()).isEmpty();
    }

    @Test
    @DisplayName("ACC-259 an expert review stops both clocks from start to end, day by day")
    void bothStop() {
      LicenceCase it = started(SpecialProcedureKind.EXPERT_REVIEW);
      assertThat(it.due().pressing()).as("nothing presses while both stand").isEmpty();
      assertThat(CLOCK.read(it, aMatter(), morning(3, 4)).statutory().state())
          .isEqualTo(ClockState.PAUSED);
      ProceedingSpecially.end(it, "专家组一致同意", REVIEWER, morning(3, 9));
      derive(it, morning(3, 9));
      // 3–6 March are paused at their closing, and would have counted
      assertThat(it.due().statutory()).contains(closing(4, 3));
      assertThat(it.due().promised()).contains(closing(3, 11));
      assertThat(it.state()).isEqualTo(CaseState.REVIEWING);
    }

    @Test
    @DisplayName("ACC-259 a public notice stops the promised clock only, as the matter's text says")
    void onlyPromised() {
      LicenceCase it = started(SpecialProcedureKind.PUBLIC_NOTICE);
      assertThat(it.due().pressing()).contains(DueDates.Pressing.STATUTORY);
      ProceedingSpecially.end(it, "公示期满无异议", REVIEWER, morning(3, 9));
      derive(it, morning(3, 9));
      assertThat(it.due().statutory()).contains(closing(3, 30));
      assertThat(it.due().promised()).contains(closing(3, 11));
    }

    @Test
    @DisplayName("ACC-260 while one runs nothing is decided and no other begins")
    void alone() {
      LicenceCase it = started(SpecialProcedureKind.EXPERT_REVIEW);
      for (CaseAct act :
          List.of(
              CaseAct.GRANT,
              CaseAct.DENY,
              CaseAct.START_SPECIAL,
              CaseAct.PROPOSE_SPECIAL,
              CaseAct.GIVE_REVIEW_OPINION,
              CaseAct.SUSPEND)) {
        assertThat(CaseTransitions.from(it.state(), act)).as(act.name()).isEmpty();
      }
      assertThat(CaseTransitions.from(it.state(), CaseAct.WITHDRAW)).isPresent();
    }

    @Test
    @DisplayName("ACC-260 what was asked for is answered before the decision")
    void answeredFirst() {
      LicenceCase it = aCaseToDecide();
      it.begin(proposedProcedure());
      assertThat(
              Admission.hindrance(it, CaseAct.GRANT, APPROVER, Circumstances.of(aMatter(), at(6))))
          .map(Refusal::code)
          .contains("CASE_PROPOSAL_UNANSWERED");
      ProceedingSpecially.decline(it, "不需要", APPROVER, at(6));
      assertThat(
              Admission.hindrance(it, CaseAct.GRANT, APPROVER, Circumstances.of(aMatter(), at(7))))
          .isEmpty();
    }

    @Test
    @DisplayName("ACC-261 it ends with a result, by whoever has the case in hand")
    void result() {
      LicenceCase it = started(SpecialProcedureKind.EXPERT_REVIEW);
      refusalsOf(() -> ProceedingSpecially.end(it, "", REVIEWER, at(6)))
          .containsExactly("CASE_PROCEDURE_RESULT_MISSING");
      refusalsOf(() -> ProceedingSpecially.end(it, "通过", CHIEF, at(6)))
          .containsExactly("CASE_NOT_YOUR_REVIEW");
    }

    @Test
    @DisplayName("ACC-508 告知的时间不得长于事项公布的时间")
    void noLongerThanPublished() {
      LicenceCase it = underReview();
      refusalsOf(
              () ->
                  ProceedingSpecially.propose(
                      it, SpecialProcedureKind.EXPERT_REVIEW, 16, "r", aMatter(), REVIEWER, at(4)))
          .containsExactly("CASE_PROCEDURE_DAYS");
      ProceedingSpecially.propose(
          it, SpecialProcedureKind.EXPERT_REVIEW, 15, "r", aMatter(), REVIEWER, at(4));
    }

    @Test
    @DisplayName("ACC-509 告知的时间届满，特别程序随之结束，时限从那时起继续计算，哪天补记都一样")
    void endsWithTheTimeTold() {
      LicenceCase it = started(SpecialProcedureKind.EXPERT_REVIEW);
      assertThat(it.due().timeAct()).contains(new TimeAct(CaseAct.LAPSE_SPECIAL, closing(3, 9)));
      LicenceCase late = started(SpecialProcedureKind.EXPERT_REVIEW);
      ProceedingSpecially.lapse(it, "时间届满", SYSTEM, closing(3, 9).plusMillis(1));
      ProceedingSpecially.end(late, "一致同意", REVIEWER, morning(3, 20));
      for (LicenceCase one : List.of(it, late)) {
        assertThat(one.state()).isEqualTo(CaseState.REVIEWING);
        assertThat(CLOCK.read(one, aMatter(), morning(3, 20)).statutory().paused()).isEqualTo(4);
      }
      refusalsOf(
              () -> ProceedingSpecially.start(it, "同意", aMatter(), CLOCK, APPROVER, morning(3, 10)))
          .containsExactly("CASE_NOTHING_PROPOSED");
    }

    @Test
    @DisplayName("ACC-600 告知的时间不够的，同一程序由另一人批准再启动一次，期间时限照常计算；没有第三次")
    void onceMore() {
      LicenceCase it = started(SpecialProcedureKind.EXPERT_REVIEW);
      assertThat(ProceedingSpecially.before(it)).isEmpty();
      ProceedingSpecially.lapse(it, "时间届满", SYSTEM, closing(3, 9).plusMillis(1));
      ProceedingSpecially.propose(
          it, SpecialProcedureKind.EXPERT_REVIEW, 5, "专家要求补测", aMatter(), REVIEWER, morning(3, 12));
      refusalsOf(
              () -> ProceedingSpecially.start(it, "同意", aMatter(), CLOCK, REVIEWER, morning(3, 12)))
          .containsExactly("CASE_OWN_PROPOSAL");
      ProceedingSpecially.start(it, "同意", aMatter(), CLOCK, APPROVER, morning(3, 12));
      assertThat(ProceedingSpecially.before(it).flatMap(CaseSpecialProcedure::until))
          .contains(closing(3, 9));
      assertThat(CLOCK.read(it, aMatter(), morning(3, 13)).statutory().paused())
          .as("3–6 and 12 March, not 9–11 when nobody had told anything")
          .isEqualTo(5);
      it.dueAre(CLOCK.due(it, aMatter(), morning(3, 13)));
      ProceedingSpecially.lapse(it, "时间届满", SYSTEM, closing(3, 19).plusMillis(1));
      refusalsOf(
              () ->
                  ProceedingSpecially.propose(
                      it,
                      SpecialProcedureKind.EXPERT_REVIEW,
                      5,
                      "还要补测",
                      aMatter(),
                      REVIEWER,
                      morning(3, 20)))
          .containsExactly("CASE_PROCEDURE_THIRD_TIME");
    }

    @Test
    @DisplayName(
        "ACC-262 longer than told is an overrun, from the closing of the last expected day")
    void overrun() {
      LicenceCase it = started(SpecialProcedureKind.EXPERT_REVIEW);
      CaseSpecialProcedure running = it.latest(CaseSpecialProcedure.class).orElseThrow();
      assertThat(running.until()).as("five working days").contains(closing(3, 9));
      assertThat(running.isOverrun(closing(3, 9))).isFalse();
      assertThat(running.isOverrun(closing(3, 9).plusMillis(1))).isTrue();
      ProceedingSpecially.end(it, "通过", REVIEWER, morning(3, 12));
      assertThat(running.isOverrun(morning(3, 13)))
          .as("what has ended runs over nothing")
          .isFalse();
    }
  }

  @Nested
  @DisplayName("中止")
  class Suspension {

    @Test
    @DisplayName("ACC-273 only for a cause of the closed list, with a reason that is told")
    void closedList() {
      LicenceCase it = underReview();
      refusalsOf(
              () ->
                  Suspending.suspend(
                      it, null, TODAY.plusDays(9), "", CLOCK, APPROVER, at(4), TODAY))
          .containsExactly("CASE_SUSPENSION_CAUSE_MISSING", "CASE_PROCEEDING_REASON_MISSING");
      assertThat(SuspensionCause.values()).hasSize(5);
    }

    @Test
    @DisplayName("ACC-274 with a day of review, after today and within ninety days")
    void reviewDay() {
      LicenceCase it = underReview();
      for (LocalDate wrong : new LocalDate[] {null, TODAY, TODAY.plusDays(91)}) {
        refusalsOf(
                () ->
                    Suspending.suspend(
                        it, SuspensionCause.FEE_AWAITED, wrong, "r", CLOCK, APPROVER, at(4), TODAY))
            .containsExactly("CASE_SUSPENSION_REVIEW_DAY");
      }
    }

    @Test
    @DisplayName("ACC-274 it is no free pause: both clocks run on")
    void clocksRun() {
      LicenceCase it = aCaseIn(CaseState.SUSPENDED);
      derive(it, at(5));
      assertThat(it.due().statutory()).contains(closing(3, 30));
      assertThat(it.due().promised()).contains(closing(3, 5));
      assertThat(it.due().pressing()).contains(DueDates.Pressing.PROMISED);
      assertThat(CLOCK.read(it, aMatter(), closing(3, 31)).statutory().state())
          .isEqualTo(ClockState.OVERDUE);
    }

    @Test
    @DisplayName("ACC-274 when the day of review has closed, time says so once")
    void reminded() {
      LicenceCase it = aCaseIn(CaseState.SUSPENDED);
      derive(it, at(5));
      Instant day = closing(4, 1);
      assertThat(it.due().timeAct()).contains(new TimeAct(CaseAct.REMIND_OF_SUSPENSION, day));
      refusalsOf(() -> Suspending.remind(it, APPROVER, day.plusSeconds(1)))
          .containsExactly("CASE_TIME_ACTS_ALONE");
      Suspending.remind(it, SYSTEM, day.plusSeconds(1));
      derive(it, day.plusSeconds(1));
      assertThat(it.due().timeAct()).isEmpty();
      Suspending.resume(it, "判决已生效", APPROVER, day.plusSeconds(60));
      assertThat(it.state()).isEqualTo(CaseState.REVIEWING);
      assertThat(it.latest(CaseSuspension.class).orElseThrow().isOpen()).isFalse();
    }

    @Test
    @DisplayName("ACC-254 resuming says why")
    void resuming() {
      LicenceCase it = aCaseIn(CaseState.SUSPENDED);
      refusalsOf(() -> Suspending.resume(it, "", REVIEWER, at(6)))
          .containsExactly("CASE_PROCEEDING_REASON_MISSING");
      refusalsOf(() -> Suspending.resume(it, "r", STRANGER, at(6)))
          .containsExactly("CASE_NOT_YOUR_UNIT");
    }
  }
}
