package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.DecisionText;
import org.onewindow.acceptance.domain.cases.DocumentKind;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.kernel.refusal.Refusal;

/** Completes a decision by what follows from matter and law: basis, remedies, validity. */
@ApplicationScoped
class DecisionWriter {

  private final Remedies remedies;

  /** For the container's proxy. */
  protected DecisionWriter() {
    this(null);
  }

  @Inject
  DecisionWriter(Remedies remedies) {
    this.remedies = remedies;
  }

  /**
   * @throws org.onewindow.kernel.refusal.Refused CASE_OUTCOME_MISSING, CASE_VALID_FROM_PAST
   */
  DecisionText complete(DecisionDraft draft, PublishedMatter matter, LocalDate today) {
    if (draft.outcome() == null) {
      throw Refusal.of("CASE_OUTCOME_MISSING").at("outcome").raise();
    }
    PlausibleDay.require(draft.validFrom(), "validFrom");
    boolean granted = draft.outcome() == Verdict.GRANT;
    LocalDate from = draft.validFrom() == null ? today : draft.validFrom();
    if (granted && from.isBefore(today)) {
      throw Refusal.of("CASE_VALID_FROM_PAST").at("validFrom").raise();
    }
    Optional<LocalDate> until =
        granted && matter.validityMonths() > 0
            ? Optional.of(from.plusMonths(matter.validityMonths()).minusDays(1))
            : Optional.empty();
    return new DecisionText(
        draft.facts(),
        draft.reasons(),
        granted ? basis(draft, matter) : draft.basis(),
        granted ? "" : remedies.text(),
        draft.content(),
        granted ? Optional.of(from) : Optional.empty(),
        until);
  }

  private static String basis(DecisionDraft draft, PublishedMatter matter) {
    return draft.basis() == null || draft.basis().isBlank()
        ? String.join("\n", matter.legalBasis())
        : draft.basis();
  }

  static DocumentKind paper(Verdict outcome) {
    return outcome == Verdict.GRANT ? DocumentKind.GRANT_DECISION : DocumentKind.DENIAL_DECISION;
  }
}
