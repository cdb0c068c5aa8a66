package org.onewindow.acceptance.application.cases;

import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Verdict;

/**
 * What joint handling asks of the decision of a case that belongs to a bundle. Cases know nothing
 * of bundles; whoever does answers here, in the transaction of the decision.
 */
public interface JointDecisions {

  /**
   * Notes on what the decision rests; nothing for a case by itself.
   *
   * @param withoutSummary why it is granted though the opinions were not concluded from; may be
   *     null
   * @throws org.onewindow.kernel.refusal.Refused ACC-574, ACC-575
   */
  void decided(LicenceCase it, Verdict outcome, String withoutSummary);
}
