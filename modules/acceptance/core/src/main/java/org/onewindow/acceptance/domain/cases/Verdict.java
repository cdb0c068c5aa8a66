package org.onewindow.acceptance.domain.cases;

/** What an opinion proposes (意见结论). */
public enum Verdict {
  /** 建议准予. */
  GRANT,
  /** 建议不予. */
  DENY
}
