package org.onewindow.acceptance.domain.bundle;

/** Where a member of a running bundle stands. */
public enum TaskState {
  /** 等前置: what it needs is not there yet. */
  WAITING,
  /** 待开始: the applicant wants it later, or a person has to look before it begins. */
  LATER,
  /** 办理中: its case is received, or the outside body was asked. */
  RUNNING,
  /** 已办成. */
  DONE,
  /** 未办成: refused, denied or withdrawn. */
  FAILED,
  /** 不再办: a member it needs has failed. */
  CANCELLED;

  /** Nothing more will happen to it. */
  public boolean isEnded() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
