package org.onewindow.kernel.clock;

/** Why a day counts for a clock or does not. */
public enum CountedReason {
  WORKDAY,
  MAKE_UP_WORKDAY,
  WEEKEND,
  HOLIDAY,
  /** A working day at whose closing a special procedure stopped the clock. */
  PAUSED
}
