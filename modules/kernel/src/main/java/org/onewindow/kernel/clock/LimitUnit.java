package org.onewindow.kernel.clock;

/** The units in which a statutory or promised limit is expressed. */
public enum LimitUnit {
  /** 工作日: the only unit of 行政许可法 itself (art. 82). */
  WORKING_DAY(3_660),
  /** 自然日: every day of the week. */
  NATURAL_DAY(3_660),
  /** 小时: sixty minutes inside the sessions of working days. */
  WORKING_HOUR(10_000),
  /** 月: to the corresponding day (民法典 art. 202). */
  MONTH(240),
  /** 年: to the corresponding day. */
  YEAR(20);

  private final int most;

  LimitUnit(int most) {
    this.most = most;
  }

  /** The longest limit that is believed; no law knows a longer one, and a typing error may be. */
  public int most() {
    return most;
  }
}
