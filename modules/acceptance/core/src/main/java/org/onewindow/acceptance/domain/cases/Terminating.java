package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.onewindow.kernel.refusal.Refused;

/**
 * 终止办理 of a case whose applicant died or was dissolved before the decision (approval.md §2.3):
 * asked for with proof and with the word of those who could go on, settled by somebody else. What
 * another organ decides, that organ terminates.
 */
public final class Terminating {

  private Terminating() {}

  /**
   * Asks for it: the desk before acceptance, the organ's people after it.
   *
   * @param today the officer's day
   * @throws Refused ACC-056, ACC-260, ACC-580 … ACC-582
   */
  public static void propose(
      LicenceCase it, TerminationRequest asked, Officer by, Instant at, LocalDate today) {
    Transition row = Admission.admit(it, CaseAct.PROPOSE_TERMINATION, by, Circumstances.at(at));
    TerminationGround ground = asked.ground();
    boolean fits = ground != null && TerminationGround.of(applicant(it)).contains(ground);
    boolean succeeded = ground != null && !ground.canBeSucceeded();
    LocalDate day = asked.issuedOn();
    new Reasons()
        .must(fits, CaseRule.CASE_TERMINATION_GROUND, "ground")
        .must(
            !fits || ground.isProvedBy(asked.evidence()),
            CaseRule.CASE_TERMINATION_UNPROVED,
            "evidence")
        .need(asked.number(), CaseRule.CASE_TERMINATION_UNPROVED, "number")
        .must(day != null && !day.isAfter(today), CaseRule.CASE_TERMINATION_UNPROVED, "issuedOn")
        .need(asked.issuer(), CaseRule.CASE_TERMINATION_UNPROVED, "issuer")
        .must(
            succeeded || asked.successors() != null && asked.successors() != Successors.GO_ON,
            CaseRule.CASE_TERMINATION_SUCCEEDED,
            "successors")
        .must(asked.isServedOnSomebody(), CaseRule.CASE_TERMINATION_SERVED_ON, "servedOn")
        .need(asked.facts(), CaseRule.CASE_PROCEEDING_REASON_MISSING, "facts")
        .raise();
    it.begin(new CaseTermination(asked, by, at));
    it.enter(row, by, at, asked.facts().strip());
  }

  /** Ends the case; what is still open beside it ends with it; ACC-056, ACC-057, ACC-253. */
  public static void approve(LicenceCase it, String opinion, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.APPROVE_TERMINATION, by, Circumstances.at(at));
    settle(it, true, opinion, by, at);
    it.enter(row, by, at, opinion.strip());
  }

  /** The case goes on where it was; ACC-056, ACC-057, ACC-253. */
  public static void decline(LicenceCase it, String opinion, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.DECLINE_TERMINATION, by, Circumstances.at(at));
    settle(it, false, opinion, by, at);
    it.enter(row, by, at, opinion.strip());
  }

  private static void settle(
      LicenceCase it, boolean approved, String opinion, Officer by, Instant at) {
    new Reasons().need(opinion, CaseRule.CASE_OPINION_EMPTY, "opinion").raise();
    it.latest(CaseTermination.class).orElseThrow().settle(approved, opinion, by, at);
  }

  /** Whether it is a human being or an organisation that applied. */
  public static PartyKind applicant(LicenceCase it) {
    return it.party(PartyRole.APPLICANT).orElseThrow().kind();
  }
}
