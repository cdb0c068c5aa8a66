package org.onewindow.kernel.clock;

/** How a clock stands. */
public enum ClockState {
  NOT_STARTED,
  RUNNING,
  /** Stopped by a special procedure that is still open. */
  PAUSED,
  /** Stopped not later than {@code dueAt}. */
  MET,
  /** Stopped later than {@code dueAt}; never said of ACCEPTANCE. */
  MISSED,
  /** Running past {@code dueAt}. */
  OVERDUE,
  /** ACCEPTANCE only: silence past {@code dueAt} became acceptance by law (行政许可法 art. 32). */
  DEEMED
}
