package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.kernel.refusal.Refused;

/**
 * 再次补正: what is to be corrected is told once (art. 32 no. 4). A second notice is lawful only for
 * what the corrected papers themselves brought, and only when a supervisor has approved it.
 */
public final class SecondCorrection {

  private SecondCorrection() {}

  /**
   * The desk asks a supervisor, with the reason.
   *
   * @throws Refused ACC-040, ACC-046, ACC-057, ACC-285
   */
  public static void ask(LicenceCase it, String reason, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.ASK_SECOND_CORRECTION, by, Circumstances.at(at));
    new Reasons().need(reason, CaseRule.CASE_OPINION_EMPTY, "reason").raise();
    it.enter(row, by, at, reason.strip());
  }

  /**
   * A supervisor lets the desk notice once more.
   *
   * @throws Refused ACC-046, ACC-057, ACC-285
   */
  public static void approve(LicenceCase it, String opinion, Officer by, Instant at) {
    Transition row =
        Admission.admit(it, CaseAct.APPROVE_SECOND_CORRECTION, by, Circumstances.at(at));
    new Reasons().need(opinion, CaseRule.CASE_OPINION_EMPTY, "reason").raise();
    it.enter(row, by, at, opinion.strip());
  }

  /** Corrections were handed in after a notice, and nobody has asked since. */
  public static boolean mayBeAsked(LicenceCase it) {
    return it.correctionNotices() > 0 && !isAsked(it) && !isApproved(it);
  }

  /** A supervisor was asked and has not approved yet. */
  public static boolean isAsked(LicenceCase it) {
    return isLatest(it, CaseAct.ASK_SECOND_CORRECTION);
  }

  /**
   * Account of whoever asked for it last at the desk.
   *
   * @throws java.util.NoSuchElementException where nobody ever asked
   */
  public static String askedBy(LicenceCase it) {
    return it.events().stream()
        .filter(e -> e.act() == CaseAct.ASK_SECOND_CORRECTION)
        .reduce((a, b) -> b)
        .map(CaseEvent::account)
        .orElseThrow();
  }

  static boolean isApproved(LicenceCase it) {
    return isLatest(it, CaseAct.APPROVE_SECOND_CORRECTION);
  }

  /** Since the last hand-in this is the last word on a second notice. */
  private static boolean isLatest(LicenceCase it, CaseAct act) {
    return it.correctionNotices() > 0
        && it.events().stream()
            .filter(
                e ->
                    e.act() == CaseAct.HAND_IN_CORRECTIONS
                        || e.act() == CaseAct.ASK_SECOND_CORRECTION
                        || e.act() == CaseAct.APPROVE_SECOND_CORRECTION)
            .reduce((a, b) -> b)
            .filter(e -> e.act() == act)
            .isPresent();
  }

  /**
   * What a second notice may name: the papers of the last hand-in, and the form if that was
   * answered.
   *
   * @throws Refused ACC-286
   */
  static void mustKeepWithinTheNew(LicenceCase it, List<Defect> found) {
    if (it.correctionNotices() == 0) {
      return;
    }
    Instant handedIn = it.last(ClockMark.CORRECTED).map(CaseEvent::at).orElseThrow();
    Set<String> brought =
        Stream.concat(
                it.defects().stream()
                    .filter(d -> d.answeredAt().filter(handedIn::equals).isPresent())
                    .map(CaseDefect::material),
                it.replaced().stream()
                    .filter(r -> r.replacedAt().equals(handedIn))
                    .map(ReplacedMaterial::code))
            .collect(Collectors.toSet());
    if (!found.stream().allMatch(d -> brought.contains(d.material()))) {
      throw new Refused(CaseRule.CASE_SECOND_CORRECTION_BEYOND.refusal().at("defects"));
    }
  }
}
