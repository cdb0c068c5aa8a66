package org.onewindow.kernel.clock;

/** The four clocks of a case, in the order in which they are always shown. */
public enum ClockName {
  /** 受理: from the receipt to acceptance, refusal or a correction notice (行政许可法 art. 32). */
  ACCEPTANCE,
  /** 法定办结: from acceptance to the decision (行政许可法 art. 42). */
  STATUTORY,
  /** 承诺办结: the shorter one that the organ promised in public. */
  PROMISED,
  /** 送达: from the decision to its delivery (行政许可法 art. 44). */
  DELIVERY
}
