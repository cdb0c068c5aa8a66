package org.onewindow.acceptance.domain.cases;

import java.time.Instant;

/**
 * 视为准予延续: a renewal that was asked for in time and not decided before the licence ended is granted
 * by the law itself (行政许可法 art. 50 para. 2).
 */
final class Renewing {

  private Renewing() {}

  static void warn(LicenceCase it, String why, Officer system, Instant at) {
    Transition row =
        Admission.admit(it, CaseAct.WARN_OF_DEEMED_RENEWAL, system, Circumstances.at(at));
    it.enter(row, system, at, why);
  }

  /** Counts as of the end of the licence, however late it is recorded. */
  static void deem(LicenceCase it, DecisionText text, String why, Officer system, Instant at) {
    Transition row = Admission.admit(it, CaseAct.DEEM_RENEWED, system, Circumstances.at(at));
    Instant end = it.due().timeAct().orElseThrow().after();
    it.decided(new CaseDecision(Verdict.GRANT, text, end));
    it.enter(row, system, at, end, Verdict.GRANT, why);
  }
}
