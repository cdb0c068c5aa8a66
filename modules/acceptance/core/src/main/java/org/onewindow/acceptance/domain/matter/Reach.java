package org.onewindow.acceptance.domain.matter;

/**
 * 通办范围: how far away an applicant may live or apply. The standard names the four values and prints
 * no code; these codes are ours.
 */
public enum Reach implements Coded {
  /** 1 全国. */
  NATION("1"),
  /** 2 跨省. */
  ACROSS_PROVINCES("2"),
  /** 3 跨市. */
  ACROSS_CITIES("3"),
  /** 4 跨县. */
  ACROSS_COUNTIES("4"),
  /** 9 本县. */
  NONE("9");

  private final String code;

  Reach(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
