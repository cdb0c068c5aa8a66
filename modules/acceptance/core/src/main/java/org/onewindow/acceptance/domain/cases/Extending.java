package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import org.onewindow.acceptance.domain.matter.PublishedMatter;

/**
 * 延长办理期限 (行政许可法 art. 42): once, while the statutory limit has not run out, by no more than the law
 * of the matter allows; the reviewer asks, the head of the organ, who is somebody else, approves or
 * declines.
 */
public final class Extending {

  private Extending() {}

  /**
   * @param days in the unit of the statutory limit
   * @throws org.onewindow.kernel.refusal.Refused ACC-058, ACC-250, ACC-251, ACC-252, ACC-254
   */
  public static void propose(
      LicenceCase it, int days, String reason, PublishedMatter matter, Officer by, Instant at) {
    Transition row =
        Admission.admit(it, CaseAct.PROPOSE_EXTENSION, by, Circumstances.of(matter, at));
    new Reasons()
        .need(reason, CaseRule.CASE_PROCEEDING_REASON_MISSING, "reason")
        .must(
            days > 0 && days <= matter.extension(),
            CaseRule.CASE_EXTENSION_DAYS,
            "days",
            matter.extension())
        .raise();
    it.begin(new CaseExtension(days, reason, by, at));
    it.enter(row, by, at, reason.strip());
  }

  /** Approves what was asked for; ACC-056, ACC-057, ACC-251, ACC-253. */
  public static void approve(
      LicenceCase it, String opinion, PublishedMatter matter, Officer by, Instant at) {
    Transition row =
        Admission.admit(it, CaseAct.APPROVE_EXTENSION, by, Circumstances.of(matter, at));
    new Reasons().need(opinion, CaseRule.CASE_OPINION_EMPTY, "opinion").raise();
    CaseExtension asked = it.latest(CaseExtension.class).orElseThrow();
    asked.settle(true, opinion, by, at);
    boolean promisedToo = matter.promised().unit() == matter.statutory().unit();
    it.enter(row, by, at, opinion.strip(), ClockTerms.longer(asked.days(), promisedToo));
  }

  /** Declines it; the limit stays; ACC-056, ACC-057, ACC-253. */
  public static void decline(LicenceCase it, String opinion, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.DECLINE_EXTENSION, by, Circumstances.at(at));
    new Reasons().need(opinion, CaseRule.CASE_OPINION_EMPTY, "opinion").raise();
    it.latest(CaseExtension.class).orElseThrow().settle(false, opinion, by, at);
    it.enter(row, by, at, opinion.strip());
  }
}
