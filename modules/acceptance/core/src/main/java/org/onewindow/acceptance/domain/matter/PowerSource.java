package org.onewindow.acceptance.domain.matter;

/** 权力来源: where the organ has its power from. */
public enum PowerSource implements Coded {
  /** 1 法定本级行使. */
  OWN("1"),
  /** 2 上级下放. */
  HANDED_DOWN("2"),
  /** 3 上级授权. */
  GRANTED_FROM_ABOVE("3"),
  /** 4 同级授权. */
  GRANTED_BY_PEER("4"),
  /** 5 上级委托. */
  ENTRUSTED_FROM_ABOVE("5"),
  /** 6 同级委托. */
  ENTRUSTED_BY_PEER("6");

  private final String code;

  PowerSource(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
