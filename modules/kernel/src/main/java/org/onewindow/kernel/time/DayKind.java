package org.onewindow.kernel.time;

/** What the State Council's yearly notice makes of a day that would be otherwise. */
public enum DayKind {
  /** A statutory holiday, or a day moved to it (放假). */
  REST,
  /** A weekend day that is worked in exchange (调休上班). */
  WORK
}
