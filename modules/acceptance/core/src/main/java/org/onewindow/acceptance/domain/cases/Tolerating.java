package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.acceptance.domain.cases.CaseClock.TolerancePeriod;
import org.onewindow.acceptance.domain.matter.MaterialNeed;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refused;

/**
 * 容缺受理: secondary papers may follow. Review and decision go on at once; the result is handed over
 * when the papers are there; when they do not come in time, the case ends (approval.md §1.6).
 */
public final class Tolerating {

  private Tolerating() {}

  /** All that is lacking may follow, by the matter's own list, and something is lacking. */
  public static boolean isPossible(LicenceCase it) {
    List<CaseMaterial> lacking = it.lacking();
    return !lacking.isEmpty()
        && lacking.stream().allMatch(m -> m.need() == MaterialNeed.DEFERRABLE);
  }

  /** Papers that were tolerated are still waited for. */
  public static boolean isOpen(LicenceCase it) {
    return it.tolerance().filter(CaseTolerance::isOpen).isPresent()
        && CaseTransitions.from(it.state(), CaseAct.LAPSE_TOLERANCE).isPresent();
  }

  /**
   * Accepts with papers missing.
   *
   * @param badCredit the applicant stands on the list of serious bad credit
   * @param period the days that the promise may name; empty where there is none
   * @throws Refused ACC-040, ACC-046, ACC-275 … ACC-278
   */
  public static void accept(
      LicenceCase it,
      TolerancePromise promise,
      boolean badCredit,
      Optional<TolerancePeriod> period,
      Officer by,
      Instant at) {
    Transition row = Admission.admit(it, CaseAct.ACCEPT_TOLERANTLY, by, Circumstances.at(at));
    boolean signed =
        promise.signed()
            && promise.signer() != null
            && promise.signer() != PartyRole.CONTACT
            && it.party(promise.signer()).isPresent();
    new Reasons()
        .must(!badCredit, CaseRule.CASE_TOLERANCE_BAD_CREDIT, "signer")
        .must(signed, CaseRule.CASE_TOLERANCE_PROMISE_UNSIGNED, "signed")
        .must(lies(promise.until(), period), CaseRule.CASE_TOLERANCE_LIMIT, "until")
        .raise();
    it.tolerates(CaseTolerance.of(promise));
    Instant countsFrom = it.last(ClockMark.CORRECTED).map(CaseEvent::effectiveAt).orElse(at);
    it.accepted(by, countsFrom);
    it.enter(row, by, at, countsFrom, null, CaseMaterial.names(it.lacking()));
  }

  private static boolean lies(LocalDate day, Optional<TolerancePeriod> period) {
    return day != null
        && period.filter(p -> !day.isBefore(p.first()) && !day.isAfter(p.last())).isPresent();
  }

  /**
   * Takes papers that were tolerated; with the last of them the result may be handed over.
   *
   * @param told when they reached the organ; not before the acceptance, not in the future, not
   *     after the limit
   * @param limit the end of the last day, as {@link CaseClock#tolerance} reads it
   * @throws Refused ACC-036, ACC-038, ACC-039, ACC-280, ACC-283
   */
  public static void handIn(
      LicenceCase it,
      List<ReceivedMaterial> handedIn,
      Instant told,
      Instant limit,
      PublishedMatter matter,
      Officer by,
      Instant at) {
    Transition row = Admission.admit(it, CaseAct.HAND_IN_TOLERATED, by, Circumstances.at(at));
    Instant accepted = it.acceptedAt().orElseThrow();
    Instant arrived = ToldToTheMinute.after(accepted, told);
    Set<String> awaited = it.lacking().stream().map(CaseMaterial::code).collect(Collectors.toSet());
    List<ReceivedMaterial> brought =
        handedIn.stream().filter(m -> m.form() != MaterialForm.NONE).toList();
    boolean asked =
        !brought.isEmpty() && brought.stream().allMatch(m -> awaited.contains(m.code()));
    boolean inTime = !arrived.isAfter(at) && !arrived.isAfter(limit) && !arrived.isBefore(accepted);
    new Reasons()
        .must(asked, CaseRule.CASE_TOLERANCE_NOTHING_OPEN, "materials")
        .must(inTime, CaseRule.CASE_TOLERANCE_ARRIVAL, "arrived")
        .raise();
    Correcting.takeInto(it, brought, matter, at);
    if (it.lacking().isEmpty()) {
      it.tolerates(it.tolerance().orElseThrow().met(arrived));
    }
    String names =
        it.materials().stream()
            .filter(m -> brought.stream().anyMatch(b -> b.code().equals(m.code())))
            .map(CaseMaterial::name)
            .collect(Collectors.joining("、"));
    it.enter(row, by, at, arrived, null, names);
  }

  /**
   * Moves the day once, because force majeure kept the applicant from it.
   *
   * @param until the new last day, later than the one before
   * @param reason what happened
   * @throws Refused ACC-040, ACC-280, ACC-281, ACC-284
   */
  public static void extend(
      LicenceCase it, LocalDate until, String reason, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.EXTEND_TOLERANCE, by, Circumstances.at(at));
    CaseTolerance now = it.tolerance().orElseThrow();
    boolean later = until != null && until.isAfter(now.until());
    new Reasons()
        .must(later, CaseRule.CASE_TOLERANCE_EXTENSION, "until")
        .need(reason, CaseRule.CASE_TOLERANCE_EXTENSION, "reason")
        .raise();
    it.tolerates(now.extendedTo(until));
    it.enter(row, by, at, reason.strip());
  }

  /**
   * Reminds once that the day comes near.
   *
   * @throws Refused ACC-051, ACC-052
   */
  public static void warn(LicenceCase it, Officer system, Instant at) {
    Transition row = Admission.admit(it, CaseAct.WARN_OF_TOLERANCE, system, Circumstances.at(at));
    it.enter(row, system, at, "");
  }

  /**
   * Ends the case as of the end of the limit, however late it is recorded.
   *
   * @param why in words, for the ledger and the notice
   * @throws Refused ACC-051, ACC-052
   */
  public static void lapse(LicenceCase it, String why, Officer system, Instant at) {
    Transition row = Admission.admit(it, CaseAct.LAPSE_TOLERANCE, system, Circumstances.at(at));
    Instant limit = it.due().timeAct().orElseThrow().after();
    it.enter(row, system, at, limit, null, why);
  }
}
