package org.onewindow.acceptance.domain.matter;

/** 审批结果类型, as national exchange data use it. */
public enum ResultKind implements Coded {
  /** 10 证照. */
  LICENCE("10"),
  /** 20 批文. */
  APPROVAL("20"),
  /** 40 其他. */
  OTHER("40");

  private final String code;

  ResultKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
