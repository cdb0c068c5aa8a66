package org.onewindow.acceptance.domain.cases;

import java.time.Instant;

/**
 * 视为准予延续: a renewal that was asked for in time and not decided before the licence ended is granted
 * by the law itself (行政许可法 art. 50 para. 2).
 */
public final class Renewing {

  private Renewing() {}

  /**
   * Warns that time will renew the licence unless somebody decides.
   *
   * @throws Refused ACC-051, ACC-052
   */
  public static void warn(LicenceCase it, String why, Officer system, Instant at) {
    Transition row =
        Admission.admit(it, CaseAct.WARN_OF_DEEMED_RENEWAL, system, Circumstances.at(at));
    it.enter(row, system, at, why);
  }

  /**
   * Records what the law has done: nobody decided while the licence lasted, so it is renewed as of
   * its end.
   *
   * @throws Refused ACC-051, ACC-052
   */
  public static void deem(
      LicenceCase it, DecisionText text, String why, Officer system, Instant at) {
    Transition row = Admission.admit(it, CaseAct.DEEM_RENEWED, system, Circumstances.at(at));
    Instant end = it.due().timeAct().orElseThrow().after();
    it.comesTo(it.outcome().decided(new CaseDecision(Verdict.GRANT, text, end)));
    it.enter(row, system, at, end, Verdict.GRANT, why);
  }
}
