package org.onewindow.acceptance.domain.matter;

/** 事项类型, GB/T 39046—2020 A.1. Codes 11–19 and 21 up are left to the province. */
public enum MatterType implements Coded {
  /** 01 行政许可. */
  LICENCE("01"),
  /** 02 行政处罚. */
  PENALTY("02"),
  /** 03 行政强制. */
  COERCION("03"),
  /** 04 行政征收. */
  LEVY("04"),
  /** 05 行政给付. */
  PAYMENT("05"),
  /** 06 行政检查. */
  INSPECTION("06"),
  /** 07 行政确认. */
  CONFIRMATION("07"),
  /** 08 行政奖励. */
  REWARD("08"),
  /** 09 行政裁决. */
  ADJUDICATION("09"),
  /** 10 其他行政权力. */
  OTHER_POWER("10"),
  /** 20 公共服务. */
  PUBLIC_SERVICE("20");

  private final String code;

  MatterType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
