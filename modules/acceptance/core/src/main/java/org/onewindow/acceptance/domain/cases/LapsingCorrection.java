package org.onewindow.acceptance.domain.cases;

import java.time.Instant;

/** 补正逾期: who was told what to correct is reminded once, and then the case ends. */
final class LapsingCorrection {

  private LapsingCorrection() {}

  static void warn(LicenceCase it, Officer system, Instant at) {
    Transition row = Admission.admit(it, CaseAct.WARN_OF_LAPSE, system, Circumstances.at(at));
    it.enter(row, system, at, "");
  }

  /** Counts as of the end of the limit, however late it is recorded. */
  static void lapse(LicenceCase it, String why, Officer system, Instant at) {
    Transition row = Admission.admit(it, CaseAct.LAPSE_CORRECTION, system, Circumstances.at(at));
    Instant limit = it.due().timeAct().orElseThrow().after();
    it.enter(row, system, at, limit, null, why);
  }
}
