package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.PublishedMatter;

/**
 * 转报与跨域代收: another organ decides. What a higher organ decides is accepted and reviewed here first,
 * within the limits of this organ, and goes up with the opinion and all papers (行政许可法 art. 35, 43);
 * what an organ of another place decides is only taken here and sent on (收受分离, 国办发〔2020〕35号). While
 * the other organ has the papers no clock of this one runs; its decision is recorded with its
 * document, and from the day of that document the days of delivery are counted (art. 44).
 */
public final class Transferring {

  private Transferring() {}

  /**
   * Sends the opinion and all papers to the higher organ.
   *
   * @throws org.onewindow.kernel.refusal.Refused ACC-056, ACC-057, ACC-065, ACC-423, ACC-424
   */
  public static void up(
      LicenceCase it,
      Sending sending,
      PublishedMatter matter,
      CaseClock clock,
      Officer by,
      Instant at) {
    send(it, CaseAct.TRANSFER_UP, sending, matter, clock, by, at);
  }

  /**
   * Sends what was taken for an organ of another place to it.
   *
   * @throws org.onewindow.kernel.refusal.Refused ACC-039, ACC-423, ACC-424
   */
  public static void passOn(
      LicenceCase it,
      Sending sending,
      PublishedMatter matter,
      CaseClock clock,
      Officer by,
      Instant at) {
    send(it, CaseAct.PASS_ON, sending, matter, clock, by, at);
  }

  private static void send(
      LicenceCase it,
      CaseAct act,
      Sending sending,
      PublishedMatter matter,
      CaseClock clock,
      Officer by,
      Instant at) {
    Transition row = Admission.admit(it, act, by, Circumstances.of(matter, at));
    Reasons reasons =
        new Reasons()
            .must(sending.way() != null, CaseRule.CASE_SENDING_INCOMPLETE, "way")
            .need(sending.parcel(), CaseRule.CASE_SENDING_INCOMPLETE, "parcel");
    if (act == CaseAct.TRANSFER_UP) {
      reasons.need(sending.opinion(), CaseRule.CASE_OPINION_EMPTY, "opinion");
    }
    reasons.raise();
    Instant expected = clock.workingDays(matter.decider().days(), at).dueAt().toInstant();
    it.begin(new CaseTransfer(matter.decider(), sending, expected, by, at));
    it.enter(row, by, at, sending.opinion());
  }

  /**
   * Records what the other organ decided.
   *
   * @param basis its document in words, for the file
   * @param today the day in the hall
   * @throws org.onewindow.kernel.refusal.Refused ACC-056, ACC-425, ACC-426
   */
  public static void reply(
      LicenceCase it,
      Reply reply,
      String basis,
      CaseClock clock,
      Officer by,
      Instant at,
      LocalDate today) {
    CaseAct act = reply.outcome() == Verdict.DENY ? CaseAct.RECORD_DENIAL : CaseAct.RECORD_GRANT;
    Transition row = Admission.admit(it, act, by, Circumstances.at(at));
    CaseTransfer transfer = it.latest(CaseTransfer.class).orElseThrow();
    LocalDate sentOn = clock.dayOf(transfer.begunAt());
    boolean inTime =
        reply.decidedOn() == null
            || !reply.decidedOn().isAfter(today) && !reply.decidedOn().isBefore(sentOn);
    new Reasons()
        .must(reply.outcome() != null, CaseRule.CASE_REPLY_INCOMPLETE, "outcome")
        .need(reply.number(), CaseRule.CASE_REPLY_INCOMPLETE, "number")
        .must(reply.decidedOn() != null, CaseRule.CASE_REPLY_INCOMPLETE, "decidedOn")
        .must(inTime, CaseRule.CASE_REPLY_DAY, "decidedOn", sentOn)
        .need(reply.content(), CaseRule.CASE_REPLY_INCOMPLETE, "content")
        .raise();
    transfer.answered(reply, by, at);
    it.latest(CaseRelayedCorrection.class).ifPresent(r -> r.overtaken(by, at));
    it.comesTo(
        it.outcome()
            .decided(
                new CaseDecision(
                    reply.outcome(),
                    new DecisionText(
                        "", "", basis, "", reply.content(), Optional.empty(), Optional.empty()),
                    at)));
    Instant decided = clock.within(reply.decidedOn(), transfer.begunAt(), at);
    it.enter(row, by, at, decided, reply.outcome(), reply.content());
  }
}
