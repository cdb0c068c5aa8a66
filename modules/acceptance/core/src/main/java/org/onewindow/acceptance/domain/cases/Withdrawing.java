package org.onewindow.acceptance.domain.cases;

import java.time.Instant;

/** 撤回申请: the applicant takes the application back before the decision. */
public final class Withdrawing {

  private Withdrawing() {}

  /** Takes the application back at the applicant's signed request; ACC-085. */
  public static void withdraw(LicenceCase it, String reason, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.WITHDRAW, by, Circumstances.at(at));
    withdraw(it, row, reason, by, at);
  }

  static void withdraw(LicenceCase it, Transition row, String reason, Officer by, Instant at) {
    new Reasons().need(reason, CaseRule.CASE_WITHDRAWAL_REASON_MISSING, "reason").raise();
    it.enter(row, by, at, reason.strip());
  }
}
