package org.onewindow.acceptance.domain.cases;

/** Where a case stands (办件状态). */
public enum CaseState {
  /** 暂存: being entered at a window; in law nothing has happened yet. */
  DRAFT,
  /** 已收件: papers taken, receipt given, the acceptance clock runs. */
  RECEIVED,
  /** 待补正: told once, in full, what is missing. */
  CORRECTING,
  /** 逾期未补正，终止办理: nothing was handed in within the limit of the notice. */
  CORRECTION_LAPSED(Phase.ENDED),
  /** 不受理: the matter needs no licence (art. 32 no. 1); not an appealable decision. */
  NOT_NEEDED(Phase.ENDED),
  /** 不予受理: not this organ's competence (art. 32 no. 2); appealable. */
  REFUSED_ACCEPTANCE(Phase.ENDED),
  /** 已受理: the decision clocks run. */
  ACCEPTED,
  /** 审查: a reviewer has taken it up. */
  REVIEWING,
  /** 待决定: the review opinion is given. */
  TO_DECIDE,
  /** 特别程序: nothing is decided until it has ended. */
  SPECIAL,
  /** 中止: for one of a closed list of causes; the clocks of the law run on. */
  SUSPENDED,
  /** 已报送、移送决定机关: another organ decides; the clocks of this one stand still. */
  TRANSFERRED,
  /** 准予许可. */
  GRANTED(Phase.DECIDED),
  /** 不予许可. */
  DENIED(Phase.DECIDED),
  /** 待送达: the certificate is made and waits for its holder. */
  DELIVERING(Phase.DECIDED),
  /** 已送达. */
  DELIVERED(Phase.DECIDED),
  /** 办结: the file is complete. */
  CLOSED(Phase.ENDED),
  /** 终止办理: it ended without taking effect, e.g. what was tolerated did not come in time. */
  TERMINATED(Phase.ENDED),
  /** 撤回申请: the applicant took the application back before the decision. */
  WITHDRAWN(Phase.ENDED),
  /** 已归档: the file is in the archive and does not change any more. */
  ARCHIVED(Phase.ENDED);

  private enum Phase {
    OPEN,
    DECIDED,
    ENDED
  }

  private final Phase phase;

  CaseState() {
    this(Phase.OPEN);
  }

  CaseState(Phase phase) {
    this.phase = phase;
  }

  /** Nothing more will happen to the case but that its file is archived. */
  public boolean isEnded() {
    return phase == Phase.ENDED;
  }

  /** The decision has been made or will never be made. */
  public boolean isPastDecision() {
    return phase != Phase.OPEN;
  }
}
