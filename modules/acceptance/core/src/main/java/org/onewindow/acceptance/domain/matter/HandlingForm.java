package org.onewindow.acceptance.domain.matter;

/** 办理形式, GB/T 39046—2020 A.5. */
public enum HandlingForm implements Coded {
  /** 1 窗口办理. */
  WINDOW("1"),
  /** 2 电脑端网上办理. */
  WEB("2"),
  /** 3 移动端网上办理. */
  MOBILE("3"),
  /** 4 快递申请. */
  EXPRESS("4"),
  /** 9 其他. */
  OTHER("9");

  private final String code;

  HandlingForm(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
