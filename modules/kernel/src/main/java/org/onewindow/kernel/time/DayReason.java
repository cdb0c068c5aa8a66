package org.onewindow.kernel.time;

/** Why a day is a working day or is none. */
public enum DayReason {
  /** Monday to Friday, nothing said about it. */
  WORKDAY(true),
  /** A weekend day marked WORK (调休上班). */
  MAKE_UP_WORKDAY(true),
  /** Saturday or Sunday, nothing said about it. */
  WEEKEND(false),
  /** Marked REST. */
  HOLIDAY(false);

  private final boolean working;

  DayReason(boolean working) {
    this.working = working;
  }

  public boolean isWorking() {
    return working;
  }
}
