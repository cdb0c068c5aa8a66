package org.onewindow.platform.identity.domain;

import java.util.Set;

/** How far an agent may go in the principal's name (授权范围). */
public enum MandatePower {
  /** See cases, papers and messages. */
  FOLLOW("online.read"),
  /** Also apply, correct and withdraw. */
  APPLY("online.read", "online.apply");

  private final Set<String> permissions;

  MandatePower(String... permissions) {
    this.permissions = Set.of(permissions);
  }

  /** What the agent may do in the name of the principal. */
  public Set<String> permissions() {
    return permissions;
  }
}
