package org.onewindow.acceptance.domain.matter;

/** 实施主体性质, GB/T 39046—2020 A.3. */
public enum OrganNature implements Coded {
  /** 1 法定机关. */
  STATUTORY("1"),
  /** 2 授权组织. */
  EMPOWERED("2"),
  /** 3 受委托组织. */
  ENTRUSTED("3"),
  /** 9 其他. */
  OTHER("9");

  private final String code;

  OrganNature(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
