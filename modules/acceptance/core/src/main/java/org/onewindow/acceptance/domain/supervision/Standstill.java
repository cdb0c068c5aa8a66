package org.onewindow.acceptance.domain.supervision;

/**
 * 停办: what a case waits for instead of going on. Suspension is no free pause (ACC-274), and what is
 * left out of a clock is so for its time only; how many days that comes to is reported.
 */
public enum Standstill {
  /** 特别程序 that stops a clock (许可法 art. 45). */
  SPECIAL,
  /** 听证, from the announcement or the request on (art. 45–48). */
  HEARING,
  /** 中止: the clocks run on. */
  SUSPENSION
}
