package org.onewindow.acceptance.application.facts;

import org.onewindow.acceptance.domain.cases.IdentityPaper;

/**
 * Whether a licence is somebody's and in force.
 *
 * @param number of the licence, without spaces
 * @param paper kind of the holder's identity paper
 * @param holder number of that paper, in clear
 * @param purpose in words
 */
public record LicenceQuestion(String number, IdentityPaper paper, String holder, String purpose) {

  /** Never shows whom it is about. */
  @Override
  public String toString() {
    return "LicenceQuestion about " + number;
  }
}
