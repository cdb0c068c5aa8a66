package org.onewindow.acceptance.domain.cases;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an approver writes.
 *
 * @param facts what was found
 * @param reasons why, compulsory for a denial
 * @param basis articles the decision rests on
 * @param remedies where and by when to appeal; compulsory for a denial
 * @param content what is granted and under which conditions
 * @param validFrom first day of the licence
 * @param validUntil last day of the licence; empty without end
 */
public record DecisionText(
    String facts,
    String reasons,
    String basis,
    String remedies,
    String content,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validUntil) {

  public DecisionText {
    facts = strip(facts);
    reasons = strip(reasons);
    basis = strip(basis);
    remedies = strip(remedies);
    content = strip(content);
  }

  private static String strip(String text) {
    return text == null ? "" : text.strip();
  }
}
