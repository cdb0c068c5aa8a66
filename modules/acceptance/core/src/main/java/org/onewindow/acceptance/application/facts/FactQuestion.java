package org.onewindow.acceptance.application.facts;

import org.onewindow.acceptance.domain.cases.IdentityPaper;

/**
 * Whom a source is asked about, and why: what 个人信息保护法 art. 6 wants told with each question.
 *
 * @param number of the identity paper, in clear
 * @param purpose in words
 * @param caseNumber for which open case
 */
public record FactQuestion(
    IdentityPaper paper, String number, String name, String purpose, String caseNumber) {

  /** Never shows whom it is about: it may end up in a log. */
  @Override
  public String toString() {
    return "FactQuestion for case " + caseNumber;
  }
}
