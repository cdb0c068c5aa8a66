package org.onewindow.acceptance.domain.cases;

/** How much a case presses (预警灯). */
public enum Lamp {
  OK,
  /** The last working day has begun. */
  WARN,
  /** Overdue. */
  BAD,
  /** No limit is running. */
  NONE
}
