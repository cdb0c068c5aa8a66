package org.onewindow.platform.identity.session;

import java.util.Set;

/**
 * How far a log-in has come. Until the last stage nobody acts for a unit, and only what the stage
 * itself needs is permitted.
 */
public enum SessionStage {
  /** The password was right, a code of the second factor is wanted. */
  SECOND_FACTOR("session.own"),
  /** The first password must be changed. */
  NEW_PASSWORD("session.own", "password.own"),
  /** A role demands a second factor, and none is bound. */
  BIND_TOTP("session.own", "password.own", "totp.own"),
  /** Unit and window are to be chosen. */
  PLACE("session.own", "password.own", "totp.own", "place.own"),
  READY("session.own", "password.own", "totp.own", "place.own", "demo.time"),
  /**
   * An applicant's log-in is complete: there is no unit to choose, and never a permission of staff.
   */
  ONLINE("session.own", "password.own", "totp.own", "online.own", "inbox.read");

  private final Set<String> permissions;

  SessionStage(String... permissions) {
    this.permissions = Set.of(permissions);
  }

  /** What a person may do with the own account at this stage. */
  public Set<String> permissions() {
    return permissions;
  }
}
