package org.onewindow.acceptance.domain.cases;

/** How an application came in (申报来源). */
public enum Channel {
  /** Over the counter. */
  WINDOW,
  /** From the applicant's own account in the online hall. */
  ONLINE
}
