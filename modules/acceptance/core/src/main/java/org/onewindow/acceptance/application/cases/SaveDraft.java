package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.platform.identity.Permitted;

/** Keeps what was typed, as it was typed, sealed. */
@ApplicationScoped
public class SaveDraft {

  private final CaseBook book;
  private final Cases cases;
  private final DraftText text;

  /** For the container's proxy. */
  protected SaveDraft() {
    this(null, null, null);
  }

  @Inject
  SaveDraft(CaseBook book, Cases cases, DraftText text) {
    this.book = book;
    this.cases = cases;
    this.text = text;
  }

  /**
   * @param ref name of the draft
   * @return when it was kept
   * @throws org.onewindow.kernel.refusal.NotFound CASE_DRAFT_NOT_FOUND, also for another clerk's
   * @throws org.onewindow.kernel.refusal.Refused CASE_TEXT_TOO_LONG where nobody can have typed it
   */
  @Transactional
  @Permitted("case.receive")
  public Instant of(String ref, IntakeText typed) {
    typed.mustBeTypable();
    LicenceCase draft = cases.holdDraft(ref);
    text.mustBeMine(draft);
    Instant now = book.now();
    draft.keep(text.seal(ref, typed.withScansOf(text.open(draft))), now);
    return now;
  }
}
