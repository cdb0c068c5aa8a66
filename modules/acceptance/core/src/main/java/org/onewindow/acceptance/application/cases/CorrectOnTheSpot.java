package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.CaseMaterial;
import org.onewindow.acceptance.domain.cases.CaseNumber;
import org.onewindow.acceptance.domain.cases.CorrectingOnTheSpot;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.domain.cases.SpotCorrection;
import org.onewindow.platform.identity.Permitted;
import org.onewindow.platform.text.Texts;

/** 当场更正: records what the applicant put right and signed at the counter. */
@ApplicationScoped
public class CorrectOnTheSpot {

  private final CaseBook book;

  /** For the container's proxy. */
  protected CorrectOnTheSpot() {
    this(null);
  }

  @Inject
  CorrectOnTheSpot(CaseBook book) {
    this.book = book;
  }

  /**
   * @param seen version of the case that the page showed; negative when none was looked at
   * @throws org.onewindow.kernel.refusal.Refused ACC-039, ACC-046, ACC-049, ACC-287
   */
  @Transactional
  @Permitted("case.hand-in")
  public void of(CaseNumber number, long seen, SpotCorrection correction) {
    LicenceCase it = book.hold(number, seen);
    Instant now = book.now();
    CorrectingOnTheSpot.correct(
        it, correction, record(it, correction), book.officer(it.matter().code()), now);
    book.derive(it, book.matter(it), now);
    book.record(it);
  }

  /** The ledger is Chinese whoever writes it. */
  private String record(LicenceCase it, SpotCorrection correction) {
    Texts chinese = Texts.chinese();
    String what =
        it.materials().stream()
            .filter(m -> m.code().equals(correction.material()))
            .map(CaseMaterial::name)
            .findFirst()
            .orElse(chinese.get("case.defect.form"));
    String signer =
        correction.signer() == null ? "" : chinese.of("case.party.role", correction.signer());
    return chinese.get(
        "case.spotcorrection.record",
        what,
        correction.what() == null ? "" : correction.what().strip(),
        signer,
        book.today().toString());
  }
}
