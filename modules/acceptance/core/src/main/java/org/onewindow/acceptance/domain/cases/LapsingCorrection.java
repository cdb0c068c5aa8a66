package org.onewindow.acceptance.domain.cases;

import java.time.Instant;

/** 补正逾期: who was told what to correct is reminded once, and then the case ends. */
public final class LapsingCorrection {

  private LapsingCorrection() {}

  /**
   * Reminds once that the limit for corrections runs out.
   *
   * @throws Refused ACC-051, ACC-052
   */
  public static void warn(LicenceCase it, Officer system, Instant at) {
    Transition row = Admission.admit(it, CaseAct.WARN_OF_LAPSE, system, Circumstances.at(at));
    it.enter(row, system, at, "");
  }

  /**
   * Ends the case because nothing was corrected within the limit of the notice, as of its end.
   *
   * @param why in words, for the ledger and the notice
   * @throws Refused ACC-051, ACC-052
   */
  public static void lapse(LicenceCase it, String why, Officer system, Instant at) {
    Transition row = Admission.admit(it, CaseAct.LAPSE_CORRECTION, system, Circumstances.at(at));
    Instant limit = it.due().timeAct().orElseThrow().after();
    it.enter(row, system, at, limit, null, why);
  }
}
