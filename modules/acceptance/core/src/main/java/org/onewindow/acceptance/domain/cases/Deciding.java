package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import org.onewindow.acceptance.domain.matter.PublishedMatter;

/** 决定: after review, or at the window in one sitting (art. 34 para. 2, art. 38). */
public final class Deciding {

  private Deciding() {}

  /** Grants or denies after review; ACC-056, ACC-057, ACC-065 … ACC-070. */
  public static void decide(
      LicenceCase it,
      Verdict outcome,
      DecisionText text,
      String opinion,
      PublishedMatter matter,
      Officer by,
      Instant at) {
    CaseAct act = outcome == Verdict.GRANT ? CaseAct.GRANT : CaseAct.DENY;
    Transition row = Admission.admit(it, act, by, Circumstances.of(matter, at));
    settle(it, row, outcome, text, opinion, by, at);
  }

  /**
   * Decides a same-day matter at the window that accepted it, on the same day (当场决定). Here the
   * acceptor may decide: the department has authorised the window in full.
   *
   * @param receivedToday the case was received on the calendar day of {@code at}
   * @throws Refused ACC-057, ACC-067 … ACC-073
   */
  public static void decideOnTheSpot(
      LicenceCase it,
      Verdict outcome,
      DecisionText text,
      String opinion,
      boolean receivedToday,
      Officer by,
      Instant at) {
    CaseAct act = outcome == Verdict.GRANT ? CaseAct.GRANT_ON_THE_SPOT : CaseAct.DENY_ON_THE_SPOT;
    Transition row = Admission.admit(it, act, by, new Circumstances(null, receivedToday, at));
    settle(it, row, outcome, text, opinion, by, at);
  }

  private static void settle(
      LicenceCase it,
      Transition row,
      Verdict outcome,
      DecisionText text,
      String opinion,
      Officer by,
      Instant at) {
    Reasons reasons = new Reasons().need(opinion, CaseRule.CASE_OPINION_EMPTY, "opinion");
    if (outcome == Verdict.DENY) {
      reasons
          .need(text.facts(), CaseRule.CASE_DENIAL_FACTS_MISSING, "facts")
          .need(text.reasons(), CaseRule.CASE_DENIAL_REASONS_MISSING, "reasons")
          .need(text.basis(), CaseRule.CASE_DENIAL_BASIS_MISSING, "basis")
          .need(text.remedies(), CaseRule.CASE_REMEDIES_MISSING, "remedies");
    }
    HoldingHearing.minutesOf(it)
        .ifPresent(
            minutes ->
                reasons.must(
                    text.basis() != null && text.basis().contains(minutes),
                    CaseRule.CASE_DECISION_WITHOUT_MINUTES,
                    "basis",
                    minutes));
    reasons.raise();
    it.comesTo(it.outcome().decided(new CaseDecision(outcome, text, at)));
    it.enter(row, by, at, at, outcome, opinion.strip());
  }
}
