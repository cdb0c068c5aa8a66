package org.onewindow.acceptance.domain.cases;

/** What can be done in a proceeding. Names are stored. */
public enum ProceedingAct {
  /** 记录陈述申辩. */
  RECORD_STATEMENT,
  /** 决定. */
  ORDER,
  /** 终止. */
  DROP
}
