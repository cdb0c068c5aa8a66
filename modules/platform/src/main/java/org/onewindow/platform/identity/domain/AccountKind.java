package org.onewindow.platform.identity.domain;

/**
 * On which side of the counter the owner of an account stands. Fixed when the account is opened:
 * somebody who is both has two accounts.
 */
public enum AccountKind {
  /** Works with the product; everything allowed comes from roles held in units. */
  STAFF,
  /** Applies online; holds no role, ever. */
  APPLICANT
}
