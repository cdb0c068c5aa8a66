package org.onewindow.acceptance.domain.cases;

import java.time.Instant;

/**
 * 现场核查（勘验）: two officers at least, each with the number of the certificate; signed by the
 * applicant's side, or refused before a witness (行政许可法 art. 34 para. 3). The visit itself stops no
 * clock; only where the matter lists it as a special procedure the promised one stops meanwhile.
 */
public final class Visiting {

  private static final int FEWEST = 2;

  private Visiting() {}

  /**
   * @throws org.onewindow.kernel.refusal.Refused ACC-058, ACC-263, ACC-264
   */
  public static void record(LicenceCase it, SiteVisit visit, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.RECORD_VISIT, by, Circumstances.at(at));
    long people =
        visit.officers().stream()
            .filter(VisitOfficer::isWhole)
            .map(VisitOfficer::name)
            .distinct()
            .count();
    boolean whole = visit.officers().stream().allMatch(VisitOfficer::isWhole);
    boolean inTime =
        visit.at() != null
            && !visit.at().isAfter(at)
            && it.receivedAt()
                .filter(r -> !ToldToTheMinute.after(r, visit.at()).isBefore(r))
                .isPresent();
    new Reasons()
        .must(whole && people >= FEWEST, CaseRule.CASE_VISIT_INCOMPLETE, "officers")
        .must(inTime, CaseRule.CASE_VISIT_INCOMPLETE, "at")
        .need(visit.place(), CaseRule.CASE_VISIT_INCOMPLETE, "place")
        .need(visit.findings(), CaseRule.CASE_VISIT_INCOMPLETE, "findings")
        .must(
            visit.refusedToSign() || !visit.signer().isEmpty(),
            CaseRule.CASE_VISIT_UNSIGNED,
            "signer")
        .must(
            !visit.refusedToSign() || !visit.witness().isEmpty(),
            CaseRule.CASE_VISIT_UNSIGNED,
            "witness")
        .raise();
    CaseSiteVisit kept = new CaseSiteVisit(visit, by, at);
    it.begin(kept);
    it.enter(row, by, at, String.join("、", kept.officers()));
  }
}
