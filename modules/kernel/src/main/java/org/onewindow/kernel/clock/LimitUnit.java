package org.onewindow.kernel.clock;

/** The units in which a statutory or promised limit is expressed. */
public enum LimitUnit {
  WORKING_DAY,
  NATURAL_DAY,
  WORKING_HOUR,
  MONTH,
  YEAR
}
