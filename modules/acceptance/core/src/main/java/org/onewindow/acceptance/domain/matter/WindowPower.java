package org.onewindow.acceptance.domain.matter;

/**
 * What a window may do for one matter; each power contains those before it. Only a valid
 * authorisation of the department makes a power above {@link #COLLECT} real.
 */
public enum WindowPower {
  /** 收件: take the papers and give the receipt. */
  COLLECT,
  /** 受理: also accept, refuse acceptance, or ask for corrections. */
  ACCEPT,
  /** 决定: also decide same-day matters on the spot. */
  DECIDE
}
