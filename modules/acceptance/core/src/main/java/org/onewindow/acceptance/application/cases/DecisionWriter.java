package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseDecision;
import org.onewindow.acceptance.domain.cases.Certificate;
import org.onewindow.acceptance.domain.cases.ConcernedLicence;
import org.onewindow.acceptance.domain.cases.DecisionText;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.Verdict;
import org.onewindow.acceptance.domain.matter.ItemKind;
import org.onewindow.acceptance.domain.matter.PublishedMatter;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.text.Texts;

/** Completes a decision by what follows from matter and law: basis, remedies, validity. */
@ApplicationScoped
class DecisionWriter {

  private final Remedies remedies;
  private final LicenceEffects licences;
  private final Cases cases;

  /** For the container's proxy. */
  protected DecisionWriter() {
    this(null, null, null);
  }

  @Inject
  DecisionWriter(Remedies remedies, LicenceEffects licences, Cases cases) {
    this.remedies = remedies;
    this.licences = licences;
    this.cases = cases;
  }

  /**
   * @param it the case that is decided
   * @throws org.onewindow.kernel.refusal.Refused CASE_OUTCOME_MISSING, CASE_VALID_FROM_PAST,
   *     ACC-303
   */
  DecisionText complete(
      DecisionDraft draft, LicenceCase it, PublishedMatter matter, LocalDate today) {
    if (draft.outcome() == null) {
      throw Refusal.of("CASE_OUTCOME_MISSING").at("outcome").raise();
    }
    PlausibleDay.require(draft.validFrom(), "validFrom");
    if (draft.outcome() == Verdict.DENY) {
      return new DecisionText(
          draft.facts(),
          draft.reasons(),
          draft.basis(),
          remedies.text(),
          draft.content(),
          Optional.empty(),
          Optional.empty());
    }
    if (it.licence().isPresent()) {
      return onLicence(draft, it.licence().get(), matter, today);
    }
    LocalDate from = draft.validFrom() == null ? today : draft.validFrom();
    if (from.isBefore(today)) {
      throw Refusal.of("CASE_VALID_FROM_PAST").at("validFrom").raise();
    }
    return granted(draft, draft.content(), matter, LicenceTerm.ofNew(matter, from));
  }

  private DecisionText onLicence(
      DecisionDraft draft, ConcernedLicence concerned, PublishedMatter matter, LocalDate today) {
    Certificate licence = licences.mustBeInForce(concerned);
    boolean asBefore = draft.content() == null || draft.content().isBlank();
    return granted(
        draft,
        asBefore && concerned.item() != ItemKind.DEREGISTRATION
            ? content(licence)
            : draft.content(),
        matter,
        LicenceTerm.after(concerned.item(), licence, matter, today));
  }

  /** What the last edition grants: where nothing else is written, it stays so (ACC-307). */
  private String content(Certificate licence) {
    return cases
        .byId(licence.caseId())
        .flatMap(LicenceCase::decision)
        .map(CaseDecision::content)
        .orElse("");
  }

  private static DecisionText granted(
      DecisionDraft draft, String content, PublishedMatter matter, LicenceTerm term) {
    return new DecisionText(
        draft.facts(),
        draft.reasons(),
        basis(draft, matter),
        "",
        content,
        term.from(),
        term.until());
  }

  /**
   * The decision that the law makes itself when nobody decides on a renewal (行政许可法 art. 50).
   *
   * @param reasons why, in words
   */
  DecisionText deemed(
      ConcernedLicence concerned, Certificate licence, PublishedMatter matter, String reasons) {
    LocalDate begins = concerned.until().orElseThrow().plusDays(1);
    LicenceTerm term = LicenceTerm.after(ItemKind.RENEWAL, licence, matter, begins);
    return new DecisionText(
        "",
        reasons,
        Texts.chinese().get("case.renewal.basis"),
        "",
        content(licence),
        term.from(),
        term.until());
  }

  private static String basis(DecisionDraft draft, PublishedMatter matter) {
    return draft.basis() == null || draft.basis().isBlank()
        ? String.join("\n", matter.legalBasis())
        : draft.basis();
  }
}
