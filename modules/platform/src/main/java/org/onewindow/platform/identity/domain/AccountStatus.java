package org.onewindow.platform.identity.domain;

/**
 * Whether an account may log in. The pause after wrong passwords is not a status: it ends by
 * itself.
 */
public enum AccountStatus {
  ACTIVE,
  /** Locked by an administrator until an administrator unlocks it. */
  LOCKED
}
