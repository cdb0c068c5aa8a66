package org.onewindow.acceptance.domain.matter;

/** 办件类型, GB/T 39046—2020 A.6. */
public enum HandlingKind implements Coded {
  /** 1 即办件: decided at the window while the applicant waits. */
  SAME_DAY("1"),
  /** 2 承诺件: decided within the promised limit. */
  PROMISED("2"),
  /** 9 其他. */
  OTHER("9");

  private final String code;

  HandlingKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
