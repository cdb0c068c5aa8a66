package org.onewindow.kernel.clock;

/** How an event that opens a clock on a non-working day is dated. */
public enum NonWorkingDayReceipt {
  /** It keeps its day; the next working day is the first one counted. The law's own reading. */
  SAME_DAY,
  /** It is taken as of the next working day, which is then not counted itself. */
  NEXT_WORKING_DAY
}
