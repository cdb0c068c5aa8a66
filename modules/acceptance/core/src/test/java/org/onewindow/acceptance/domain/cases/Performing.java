package org.onewindow.acceptance.domain.cases;

import static org.onewindow.acceptance.domain.cases.CaseFixture.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onewindow.acceptance.domain.matter.SpecialProcedureKind;

/** Every act, done with everything in order, so that only the state of the case can refuse it. */
final class Performing {

  private Performing() {}

  /** Does the act with everything in order, so that only the state can refuse it. */
  public static void perform(CaseAct act, LicenceCase it, Instant when) {
    switch (act) {
      case RECEIVE ->
          Receiving.receive(it, NUMBER, "hash", aMatter(), wholeApplication(), CLERK, when, TODAY);
      case NOTICE_CORRECTION ->
          Correcting.notice(it, List.of(new Defect(Defect.FORM, "x")), LIMIT, CLERK, when);
      case HAND_IN_CORRECTIONS ->
          Correcting.handIn(
              it,
              new CorrectionAnswer(wholePapers(), Map.of(Defect.FORM, "x"), Set.of()),
              aMatter(),
              CLERK,
              when);
      case ACCEPT -> Accepting.accept(it, CLERK, when);
      case ACCEPT_BY_SILENCE -> {
        timeComes(it, act, when);
        Accepting.acceptBySilence(it, SYSTEM, when);
      }
      case WARN_OF_LAPSE -> {
        timeComes(it, act, when);
        LapsingCorrection.warn(it, SYSTEM, when);
      }
      case LAPSE_CORRECTION -> {
        timeComes(it, act, when);
        LapsingCorrection.lapse(it, "补正期限已满", SYSTEM, when);
      }
      case COMMIT -> {
        it.materials().stream()
            .filter(m -> m.code().equals("M02"))
            .forEach(m -> m.take(ReceivedMaterial.none("M02")));
        Committing.promise(it, commitment("M02"), false, aMatter(), CLERK, when);
      }
      case TERMINATE_FALSE_PROMISE -> {
        Transition row = Admission.admit(it, act, REVIEWER, Circumstances.at(when));
        it.enter(row, REVIEWER, when, "承诺不实");
      }
      case WARN_OF_DEEMED_RENEWAL -> {
        timeComes(it, act, when);
        Renewing.warn(it, "即将届满", SYSTEM, when);
      }
      case DEEM_RENEWED -> {
        timeComes(it, act, when);
        Renewing.deem(it, grantText(), "届满前没有作出决定", SYSTEM, when);
      }
      case ASK_SECOND_CORRECTION -> {
        it.note(List.of(new Defect(Defect.FORM, "x")), LIMIT, when);
        SecondCorrection.ask(it, "r", CLERK, when);
      }
      case APPROVE_SECOND_CORRECTION -> SecondCorrection.approve(it, "r", SUPERVISOR, when);
      case CORRECT_ON_THE_SPOT ->
          CorrectingOnTheSpot.correct(
              it,
              new SpotCorrection(Defect.FORM, "x", PartyRole.APPLICANT, true),
              "x",
              CLERK,
              when);
      case ACCEPT_TOLERANTLY -> {
        it.materials().stream()
            .filter(m -> m.code().equals("M04"))
            .forEach(m -> m.take(ReceivedMaterial.none("M04")));
        Tolerating.accept(it, promise(TODAY.plusDays(2)), false, period(), CLERK, when);
      }
      case HAND_IN_TOLERATED -> {
        waitsForDrawing(it);
        Tolerating.handIn(
            it,
            List.of(ReceivedMaterial.paper("M04", 0, 1, 1)),
            when,
            when,
            aMatter(),
            CLERK,
            when);
      }
      case EXTEND_TOLERANCE -> {
        waitsForDrawing(it);
        Tolerating.extend(it, TODAY.plusDays(9), "暴雨致道路中断", CLERK, when);
      }
      case WARN_OF_TOLERANCE -> {
        timeComes(it, act, when);
        Tolerating.warn(it, SYSTEM, when);
      }
      case LAPSE_TOLERANCE -> {
        timeComes(it, act, when);
        Tolerating.lapse(it, "容缺材料逾期未补", SYSTEM, when);
      }
      case REFUSE_ACCEPTANCE -> Accepting.refuse(it, "r", "", "o", "m", CLERK, when);
      case RECORD_NOT_NEEDED -> Accepting.recordNotNeeded(it, "r", CLERK, when);
      case TAKE_UP -> Reviewing.takeUp(it, REVIEWER, when);
      case GIVE_REVIEW_OPINION ->
          Reviewing.giveOpinion(it, Verdict.GRANT, "o", List.of(), aMatter(), REVIEWER, when);
      case GIVE_SECOND_OPINION -> Reviewing.giveSecondOpinion(it, Verdict.GRANT, "o", CHIEF, when);
      case SEND_BACK -> Reviewing.sendBack(it, "o", APPROVER, when);
      case PROPOSE_EXTENSION -> {
        it.dueAre(CLOCK.due(it, aMatter(), when));
        Extending.propose(it, 10, "r", aMatter(), REVIEWER, when);
      }
      case APPROVE_EXTENSION -> {
        it.begin(proposedExtension());
        it.dueAre(CLOCK.due(it, aMatter(), when));
        Extending.approve(it, "o", aMatter(), APPROVER, when);
      }
      case DECLINE_EXTENSION -> {
        it.begin(proposedExtension());
        Extending.decline(it, "o", APPROVER, when);
      }
      case PROPOSE_SPECIAL ->
          ProceedingSpecially.propose(
              it, SpecialProcedureKind.EXPERT_REVIEW, 15, "r", aMatter(), REVIEWER, when);
      case START_SPECIAL -> {
        it.begin(proposedProcedure());
        ProceedingSpecially.start(it, "o", aMatter(), CLOCK, APPROVER, when);
      }
      case DECLINE_SPECIAL -> {
        it.begin(proposedProcedure());
        ProceedingSpecially.decline(it, "o", APPROVER, when);
      }
      case RECORD_VISIT -> Visiting.record(it, aVisit(at(4)), REVIEWER, when);
      case TELL_INTERESTED_PARTY -> TakingStatements.tell(it, "相邻业主", "采光", CLOCK, REVIEWER, when);
      case RECORD_STATEMENT ->
          TakingStatements.record(
              it, new Statement("相邻业主赵某", when, "大厅", "不同意", "本人签名"), REVIEWER, when);
      case TELL_HEARING_RIGHT -> HoldingHearing.tell(it, "申请人、相邻业主", "相邻关系", CLOCK, REVIEWER, when);
      case ANNOUNCE_HEARING ->
          HoldingHearing.announce(it, "依法听证", hearingOf(aMatter()), CLOCK, REVIEWER, when);
      case REQUEST_HEARING -> {
        CaseHearing told = new CaseHearing(false, "相邻业主", "r", when, REVIEWER, at(4));
        if (it.state() == CaseState.SPECIAL) {
          told.start(hearingOf(aMatter()), CLOCK, at(4));
        }
        it.begin(told);
        HoldingHearing.ask(it, asking("相邻业主"), hearingOf(aMatter()), CLOCK, REVIEWER, when);
      }
      case WAIVE_HEARING -> {
        if (it.state() == CaseState.SPECIAL) {
          aCalledHearing(it, when);
        } else {
          it.begin(new CaseHearing(false, "相邻业主", "r", when, REVIEWER, at(4)));
        }
        HoldingHearing.waive(it, "书面放弃", REVIEWER, when);
      }
      case CALL_HEARING -> {
        aCalledHearing(it, when);
        Instant day = CLOCK.workingDays(8, when).dueAt().toInstant();
        HoldingHearing.call(it, day, "三楼会议室", HOST, CLOCK, REVIEWER, when);
      }
      case RECORD_MINUTES -> {
        aCalledHearing(it, when);
        HoldingHearing.record(it, "居民代表", "质证", "均已签名", CHIEF, when);
      }
      case END_HEARING -> {
        CaseHearing announced =
            new CaseHearing(true, "", "r", when.minusSeconds(1), REVIEWER, at(4));
        announced.start(hearingOf(aMatter()), CLOCK, at(4));
        it.begin(announced);
        HoldingHearing.endUnasked(it, "无人报名", REVIEWER, when);
      }
      case LAPSE_HEARING -> {
        CaseHearing announced =
            new CaseHearing(true, "", "r", when.minusSeconds(1), REVIEWER, at(4));
        announced.start(hearingOf(aMatter()), CLOCK, at(4));
        it.begin(announced);
        timeComes(it, act, when);
        HoldingHearing.lapse(it, "无人报名", SYSTEM, when);
      }
      case LAPSE_SPECIAL -> {
        timeComes(it, act, when);
        ProceedingSpecially.lapse(it, "时间届满", SYSTEM, when);
      }
      case END_SPECIAL -> ProceedingSpecially.end(it, "通过评审", REVIEWER, when);
      case SUSPEND ->
          Suspending.suspend(
              it,
              SuspensionCause.FORCE_MAJEURE,
              TODAY.plusDays(10),
              "r",
              CLOCK,
              APPROVER,
              when,
              TODAY);
      case REMIND_OF_SUSPENSION -> {
        timeComes(it, act, when);
        Suspending.remind(it, SYSTEM, when);
      }
      case RESUME -> Suspending.resume(it, "原因已消除", REVIEWER, when);
      case PROPOSE_TERMINATION -> Terminating.propose(it, dissolved(), terminator(it), when, TODAY);
      case APPROVE_TERMINATION -> {
        it.begin(new CaseTermination(dissolved(), REVIEWER, at(4)));
        Terminating.approve(it, "o", APPROVER, when);
      }
      case DECLINE_TERMINATION -> {
        it.begin(new CaseTermination(dissolved(), REVIEWER, at(4)));
        Terminating.decline(it, "o", APPROVER, when);
      }
      case TRANSFER_UP ->
          Transferring.up(it, SENDING, matter().forwarded().build(), CLOCK, APPROVER, when);
      case PASS_ON ->
          Transferring.passOn(it, SENDING, matter().collected().build(), CLOCK, CLERK, when);
      case RELAY_CORRECTION -> RelayingCorrection.relay(it, WANTED, CLOCK, REVIEWER, when, TODAY);
      case FORWARD_CORRECTIONS -> {
        it.latest(CaseTransfer.class)
            .ifPresent(
                to -> it.begin(new CaseRelayedCorrection(to, WANTED, when, REVIEWER, at(30))));
        RelayingCorrection.forward(it, SENDING, REVIEWER, when);
      }
      case RECORD_GRANT ->
          Transferring.reply(it, granted(TODAY), "b", CLOCK, REVIEWER, when, TODAY);
      case RECORD_DENIAL ->
          Transferring.reply(
              it,
              new Reply(Verdict.DENY, "n", TODAY, "不符合条件", ""),
              "b",
              CLOCK,
              REVIEWER,
              when,
              TODAY);
      case GRANT -> Deciding.decide(it, Verdict.GRANT, grantText(), "o", aMatter(), APPROVER, when);
      case DENY -> Deciding.decide(it, Verdict.DENY, denialText(), "o", aMatter(), APPROVER, when);
      case GRANT_ON_THE_SPOT ->
          Deciding.decideOnTheSpot(it, Verdict.GRANT, grantText(), "o", true, SAME_DAY_CLERK, when);
      case DENY_ON_THE_SPOT ->
          Deciding.decideOnTheSpot(it, Verdict.DENY, denialText(), "o", true, SAME_DAY_CLERK, when);
      case ISSUE_CERTIFICATE -> Delivering.issueCertificate(it, "n", aMatter(), CERTIFIER, when);
      case DELIVER -> Delivering.deliver(it, handedOut(when), aMatter(), EXIT_CLERK, when);
      case CLOSE -> Delivering.close(it, EXIT_CLERK, when);
      case ARCHIVE -> {
        CaseFile.required(it)
            .forEach(k -> it.file(new CaseDocument(k, "n", "sealed", EXIT_CLERK, at(8))));
        archive(it, archiving(it), EXIT_CLERK, when);
      }
      case WITHDRAW -> CaseFixture.withdraw(it, CaseFixture.withdrawal("r"), CLERK, when);
    }
  }

  private static Officer terminator(LicenceCase it) {
    return it.acceptedAt().isPresent() ? REVIEWER : CLERK;
  }

  private static final RelayedNotice WANTED =
      new RelayedNotice("示市补〔2026〕1号", TODAY, "补充培训学时证明", TODAY.plusDays(5), false);

  /** A hearing that was announced, registered for and called for this very moment. */
  private static void aCalledHearing(LicenceCase it, Instant when) {
    CaseHearing hearing = new CaseHearing(true, "", "依法听证", when, REVIEWER, at(4));
    hearing.start(hearingOf(aMatter()), CLOCK, at(4));
    hearing.asked("居民代表", when.plusSeconds(1), at(4));
    hearing.called(when, "三楼会议室", HOST, at(4));
    it.begin(hearing);
  }

  /** Makes a case one that waits for its drawing, whatever its state. */
  private static void waitsForDrawing(LicenceCase it) {
    it.materials().stream()
        .filter(m -> m.code().equals("M04"))
        .forEach(m -> m.take(ReceivedMaterial.none("M04")));
    it.tolerates(CaseTolerance.of(promise(TODAY.plusDays(2))));
  }
}
