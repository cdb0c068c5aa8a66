package org.onewindow.acceptance.domain.cases;

import java.time.Instant;

/** 受理、不予受理、不受理: what is said to an application within the five days (art. 32). */
final class Accepting {

  private Accepting() {}

  static void accept(LicenceCase it, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.ACCEPT, by, Circumstances.at(at));
    Instant countsFrom =
        it.isAcceptedBySilence(at)
            ? opening(it)
            : it.last(ClockMark.CORRECTED).map(CaseEvent::effectiveAt).orElse(at);
    accept(it, row, countsFrom, by, at);
  }

  static void acceptBySilence(LicenceCase it, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.ACCEPT_BY_SILENCE, by, Circumstances.at(at));
    accept(it, row, opening(it), by, at);
  }

  private static void accept(
      LicenceCase it, Transition row, Instant countsFrom, Officer by, Instant at) {
    it.accepted(by, countsFrom);
    it.enter(row, by, at, countsFrom, null, "");
  }

  /** The receipt of all papers: the last hand-in where something was corrected. */
  private static Instant opening(LicenceCase it) {
    return it.last(ClockMark.CORRECTED)
        .map(CaseEvent::effectiveAt)
        .or(it::receivedAt)
        .orElseThrow();
  }

  static void refuse(
      LicenceCase it,
      String reason,
      String basis,
      String organ,
      String remedies,
      Officer by,
      Instant at) {
    Transition row = Admission.admit(it, CaseAct.REFUSE_ACCEPTANCE, by, Circumstances.at(at));
    new Reasons()
        .need(reason, CaseRule.CASE_REFUSAL_REASON_MISSING, "reason")
        .need(organ, CaseRule.CASE_COMPETENT_ORGAN_MISSING, "competentOrgan")
        .need(remedies, CaseRule.CASE_REMEDIES_MISSING, "remedies")
        .raise();
    it.refused(new AcceptanceRefusal(organ, basis, remedies));
    it.enter(row, by, at, reason.strip());
  }

  static void recordNotNeeded(LicenceCase it, String reason, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.RECORD_NOT_NEEDED, by, Circumstances.at(at));
    new Reasons().need(reason, CaseRule.CASE_NOT_NEEDED_REASON_MISSING, "reason").raise();
    it.enter(row, by, at, reason.strip());
  }
}
