package org.onewindow.acceptance.domain.cases;

/** How the holder used the right to state and defend (陈述申辩). Names are stored. */
public enum HolderStatement {
  /** 已陈述申辩. */
  MADE,
  /** 书面放弃. */
  WAIVED,
  /** 期满没有提出. */
  NONE_IN_TIME
}
