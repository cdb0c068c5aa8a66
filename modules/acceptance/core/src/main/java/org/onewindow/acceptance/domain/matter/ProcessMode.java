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
  FORWARD("4");

  private final String code;

  ProcessMode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
