package org.onewindow.acceptance.domain.cases;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 中止与恢复办理: not a free pause. For a cause of the closed list, with a day on which it is looked at
 * again, told to the supervisor; the clocks of the law run on (approval.md §2.3).
 */
public final class Suspending {

  /** How far away the day may be on which it is looked at again, in calendar days. */
  private static final int LONGEST = 90;

  private Suspending() {}

  /**
   * @param reviewOn the day on which it is looked at again at the latest
   * @throws org.onewindow.kernel.refusal.Refused ACC-056, ACC-254, ACC-273, ACC-274
   */
  public static void suspend(
      LicenceCase it,
      SuspensionCause cause,
      LocalDate reviewOn,
      String reason,
      CaseClock clock,
      Officer by,
      Instant at,
      LocalDate today) {
    Transition row = Admission.admit(it, CaseAct.SUSPEND, by, Circumstances.at(at));
    new Reasons()
        .must(cause != null, CaseRule.CASE_SUSPENSION_CAUSE_MISSING, "cause")
        .must(
            reviewOn != null
                && reviewOn.isAfter(today)
                && !reviewOn.isAfter(today.plusDays(LONGEST)),
            CaseRule.CASE_SUSPENSION_REVIEW_DAY,
            "reviewOn",
            LONGEST)
        .need(reason, CaseRule.CASE_PROCEEDING_REASON_MISSING, "reason")
        .raise();
    it.begin(new CaseSuspension(cause, reviewOn, clock.closing(reviewOn), reason, by, at));
    it.enter(row, by, at, reason.strip());
  }

  /** The day has passed and nobody has looked; said once; ACC-051, ACC-052. */
  public static void remind(LicenceCase it, Officer system, Instant at) {
    Transition row =
        Admission.admit(it, CaseAct.REMIND_OF_SUSPENSION, system, Circumstances.at(at));
    it.enter(row, system, at, "");
  }

  /** Goes on with the review, because the cause is gone; ACC-056, ACC-254. */
  public static void resume(LicenceCase it, String reason, Officer by, Instant at) {
    Transition row = Admission.admit(it, CaseAct.RESUME, by, Circumstances.at(at));
    new Reasons().need(reason, CaseRule.CASE_PROCEEDING_REASON_MISSING, "reason").raise();
    it.latest(CaseSuspension.class).orElseThrow().end(reason, by, at);
    it.enter(row, by, at, reason.strip());
  }
}
