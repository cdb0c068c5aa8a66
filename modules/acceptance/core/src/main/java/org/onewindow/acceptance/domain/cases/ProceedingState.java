package org.onewindow.acceptance.domain.cases;

/** Where a proceeding stands. Names are stored. */
public enum ProceedingState {
  /** 已提出: the holder is told and may state and defend. */
  PROPOSED,
  /** 已听取陈述申辩. */
  HEARD,
  /** 已决定. */
  ORDERED,
  /** 已终止，不作处理. */
  DROPPED;

  public boolean isEnded() {
    return this == ORDERED || this == DROPPED;
  }
}
