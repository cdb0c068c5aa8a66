package org.onewindow.acceptance.domain.matter;

/** 办理方式, as the Shandong catalogue keeps it. */
public enum ProcessMode implements Coded {
  /** 1 自办件. */
  OWN("1"),
  /** 2 初审件. */
  FIRST_REVIEW("2"),
  /** 3 联办件. */
  JOINT("3"),
  /** 4 转报件. */
  FORWARD("4"),
  /** 9 跨域代收件: papers of a matter of another place are taken here and sent there; our own code. */
  COLLECTED("9");

  private final String code;

  ProcessMode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Reviewed here first, decided by a higher organ (行政许可法 art. 35, 43). */
  public boolean isForwarded() {
    return this == FIRST_REVIEW || this == FORWARD;
  }

  /** Somebody else decides. */
  public boolean isElsewhere() {
    return isForwarded() || this == COLLECTED;
  }
}
