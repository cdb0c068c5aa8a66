package org.onewindow.acceptance.domain.bundle;

/** When a member takes part in the bundle. */
public enum Participation {
  /** Always. */
  MANDATORY,
  /** When the applicant ticks it. */
  OPTIONAL,
  /** When the answers call for it. */
  CONDITIONAL
}
