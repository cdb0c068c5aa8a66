package org.onewindow.acceptance.domain.supervision;

/**
 * 监督指标: what the board counts. Every number leads to the list of exactly the cases counted. Names
 * stand in addresses and never change.
 */
public enum Measure {
  /** 收件: received in the period. */
  INTAKE(Kind.WORK),
  /** 办结: decided in the period, granted or denied. */
  DECIDED(Kind.WORK),
  /** 在办: a clock is running now, whatever the period. */
  OPEN(Kind.NOW),
  /** 今日到期: the pressing clock ends today. */
  DUE_TODAY(Kind.NOW),
  /** 现已超期: the pressing clock has run out and nobody has acted. */
  OVERDUE_NOW(Kind.NOW),
  /** 超承诺时限: went past the promise in the period; internal. */
  OVER_PROMISE(Kind.LIMIT),
  /** 超法定时限: went past the limit of the decision in the period (许可法 art. 42): unlawful. */
  OVER_LAW(Kind.LIMIT),
  /** 超送达期限: was not handed over in time (许可法 art. 44). */
  OVER_DELIVERY(Kind.LIMIT),
  /** 听证逾期: asked for, and not held within twenty days (许可法 art. 47). */
  OVER_HEARING(Kind.LIMIT),
  /** 视为受理: nobody answered within five days and the law accepted (许可法 art. 32). */
  SILENT(Kind.LIMIT),
  /** 预警后按期告知: warned yellow, and answered before the law did. */
  SILENCE_PREVENTED(Kind.GOOD),
  /** 首次补正告知. */
  FIRST_CORRECTION(Kind.PAUSE),
  /** 再次补正告知: what people are punished for (许可法 art. 32 no. 4). */
  LATER_CORRECTION(Kind.PAUSE),
  /** 中止: the case stands still for a cause of the closed list. */
  SUSPENDED(Kind.PAUSE),
  /** 延长办理期限. */
  EXTENDED(Kind.PAUSE),
  /** 启动特别程序, the first of a case: its time may be left out of the limits (许可法 art. 45). */
  SPECIAL_STARTED(Kind.PAUSE),
  /** 再次启动特别程序: in a case that had one before. */
  SPECIAL_AGAIN(Kind.PAUSE),
  /** 听证公告 (许可法 art. 46). */
  HEARING_ANNOUNCED(Kind.PAUSE),
  /** 听证申请、报名 (许可法 art. 47). */
  HEARING_REQUESTED(Kind.PAUSE),
  /** 退回审查. */
  SENT_BACK(Kind.PAUSE),
  /** 不予受理. */
  NOT_ACCEPTED(Kind.PAUSE),
  /** 不受理. */
  NOT_NEEDED(Kind.PAUSE),
  /** 撤回申请. */
  WITHDRAWN(Kind.PAUSE),
  /** 收下一天以后才登记: begun at a window a day or more before the receipt was given. */
  KEPT_BACK(Kind.OUTSIDE),
  /** 登记后一小时内办结的承诺件: nobody reviews in an hour; the work was done before it was entered. */
  ENTERED_AFTERWARDS(Kind.OUTSIDE);

  /** How a measure is to be read. */
  public enum Kind {
    WORK,
    NOW,
    LIMIT,
    GOOD,
    /** What keeps a clock green without work being done. */
    PAUSE,
    /** 体外循环: signs that papers went round outside the system; each case is to be asked about. */
    OUTSIDE
  }

  private final Kind kind;

  Measure(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Any at all is one too many. */
  public boolean isUnlawful() {
    return this == OVER_LAW || this == OVER_DELIVERY || this == OVER_HEARING || this == SILENT;
  }
}
