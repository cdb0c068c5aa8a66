package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onewindow.acceptance.domain.matter.PublishedMatter;

/** 审查: taking a case up, the opinions on it, and the way back (art. 34–37). */
public final class Reviewing {

  private Reviewing() {}

  /** Whether the separation of duties lets somebody review the case; ACC-055. */
  public static boolean isOpenTo(LicenceCase it, String account) {
    return !account.equals(it.acceptedBy()) && !account.equals(it.receipt().by());
  }

  /** A reviewer takes the case up; ACC-055, ACC-056. */
  public static void takeUp(LicenceCase it, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.TAKE_UP, by, Circumstances.at(at));
    it.reviewedBy(by);
    it.enter(row, by, at, "");
  }

  /**
   * Ends the review.
   *
   * @param verdict what is proposed
   * @param inspectors who visited the site, where no record of the visit says so; two where the
   *     matter asks for a visit
   * @throws Refused ACC-057, ACC-058, ACC-059, ACC-490
   */
  public static void giveOpinion(
      LicenceCase it,
      Verdict verdict,
      String opinion,
      List<String> inspectors,
      PublishedMatter matter,
      Officer by,
      Instant at) {
    Transition row = Admission.admit(it, CaseAct.GIVE_REVIEW_OPINION, by, Circumstances.at(at));
    List<String> who =
        inspectors.stream().map(String::strip).filter(n -> !n.isEmpty()).distinct().toList();
    Optional<CaseSiteVisit> record = it.latest(CaseSiteVisit.class);
    new Reasons()
        .needOpinion(verdict, opinion)
        .must(
            !matter.siteVisit() || who.size() >= 2 || record.isPresent(),
            CaseRule.CASE_TWO_INSPECTORS_NEEDED,
            "inspectors")
        .must(
            record.isEmpty() || record.get().wasMadeBy(who),
            CaseRule.CASE_INSPECTORS_NOT_OF_RECORD,
            "inspectors")
        .raise();
    String text = opinion.strip() + (who.isEmpty() ? "" : "\n" + String.join("、", who));
    it.enter(row, by, at, at, verdict, text);
  }

  /** Adds the chief representative's opinion (审核); ACC-055, ACC-056, ACC-057, ACC-060. */
  public static void giveSecondOpinion(
      LicenceCase it, Verdict verdict, String opinion, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.GIVE_SECOND_OPINION, by, Circumstances.at(at));
    new Reasons().needOpinion(verdict, opinion).raise();
    it.enter(row, by, at, at, verdict, opinion.strip());
  }

  /** Gives the case back to its reviewer; ACC-056, ACC-057. */
  public static void sendBack(LicenceCase it, String reason, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.SEND_BACK, by, Circumstances.at(at));
    new Reasons().need(reason, CaseRule.CASE_OPINION_EMPTY, "opinion").raise();
    it.enter(row, by, at, reason.strip());
  }
}
