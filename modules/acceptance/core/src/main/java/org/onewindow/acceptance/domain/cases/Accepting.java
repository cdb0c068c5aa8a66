package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.Optional;

/** 受理、不予受理、不受理: what is said to an application within the five days (art. 32). */
public final class Accepting {

  private Accepting() {}

  /**
   * Accepts. Counts from the hand-in where papers were corrected (ACC-042), else from now; where
   * the five days have passed in silence the law has accepted already, as of the day of receipt.
   *
   * @throws Refused ACC-040, ACC-041
   */
  public static void accept(LicenceCase it, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.ACCEPT, by, Circumstances.at(at));
    Instant countsFrom =
        Accepting.isDoneBySilence(it, at)
            ? opening(it)
            : it.last(ClockMark.CORRECTED).map(CaseEvent::effectiveAt).orElse(at);
    accept(it, row, countsFrom, by, at);
  }

  /**
   * Records what the law has done already: nobody said anything within the five days, so the case
   * is accepted as of the day the papers were received, or the last corrections handed in.
   *
   * @throws Refused ACC-051, ACC-052
   */
  public static void acceptBySilence(LicenceCase it, Officer by, Instant at) {
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

  /**
   * Refuses acceptance because another organ is competent.
   *
   * @param reason why, in words
   * @param basis articles it rests on; may be empty
   * @param organ which organ is competent
   * @param remedies where and by when to appeal
   * @throws Refused ACC-040, ACC-043, ACC-044, ACC-046, ACC-070
   */
  public static void refuse(
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
    it.comesTo(it.outcome().refused(new AcceptanceRefusal(organ, basis, remedies)));
    it.enter(row, by, at, reason.strip());
  }

  /** Records that the matter needs no licence; ACC-040, ACC-045, ACC-046. */
  public static void recordNotNeeded(LicenceCase it, String reason, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.RECORD_NOT_NEEDED, by, Circumstances.at(at));
    new Reasons().need(reason, CaseRule.CASE_NOT_NEEDED_REASON_MISSING, "reason").raise();
    it.enter(row, by, at, reason.strip());
  }

  /** The law has accepted the case already: nobody said anything within the five days. */
  public static boolean isDoneBySilence(LicenceCase it, Instant at) {
    return it.state() == CaseState.RECEIVED
        && !it.matter().isCollected()
        && it.due().acceptance().filter(at::isAfter).isPresent();
  }

  /** It was accepted by silence, whoever recorded that afterwards. */
  public static boolean wasDoneBySilence(LicenceCase it) {
    Optional<Instant> limit = it.due().acceptance();
    return limit.isPresent()
        && it.last(ClockMark.ACCEPTED).filter(e -> e.at().isAfter(limit.get())).isPresent();
  }
}
