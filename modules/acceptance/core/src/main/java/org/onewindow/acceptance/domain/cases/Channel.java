package org.onewindow.acceptance.domain.cases;

/** How an application came in (申报来源). */
public enum Channel {
  /** Over the counter. */
  WINDOW,
  /** Over the counter of another place, which took the papers for this organ. */
  ELSEWHERE,
  /** From the applicant's own account in the online hall. */
  ONLINE
}
