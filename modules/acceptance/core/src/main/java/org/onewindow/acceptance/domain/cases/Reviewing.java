package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.util.List;
import org.onewindow.acceptance.domain.matter.PublishedMatter;

/** 审查: taking a case up, the opinions on it, and the way back (art. 34–37). */
final class Reviewing {

  private Reviewing() {}

  static void takeUp(LicenceCase it, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.TAKE_UP, by, Circumstances.at(at));
    it.reviewedBy(by);
    it.enter(row, by, at, "");
  }

  static void giveOpinion(
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
    new Reasons()
        .needOpinion(verdict, opinion)
        .must(
            !matter.siteVisit() || who.size() >= 2 || it.latest(CaseSiteVisit.class).isPresent(),
            CaseRule.CASE_TWO_INSPECTORS_NEEDED,
            "inspectors")
        .raise();
    String text = opinion.strip() + (who.isEmpty() ? "" : "\n" + String.join("、", who));
    it.enter(row, by, at, at, verdict, text);
  }

  static void giveSecondOpinion(
      LicenceCase it, Verdict verdict, String opinion, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.GIVE_SECOND_OPINION, by, Circumstances.at(at));
    new Reasons().needOpinion(verdict, opinion).raise();
    it.enter(row, by, at, at, verdict, opinion.strip());
  }

  static void sendBack(LicenceCase it, String reason, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.SEND_BACK, by, Circumstances.at(at));
    new Reasons().need(reason, CaseRule.CASE_OPINION_EMPTY, "opinion").raise();
    it.enter(row, by, at, reason.strip());
  }
}
