package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;

/** Throws a draft away; in law nothing has happened yet. */
@ApplicationScoped
public class DiscardDraft {

  private final Cases cases;
  private final DraftText text;

  /** For the container's proxy. */
  protected DiscardDraft() {
    this(null, null);
  }

  @Inject
  DiscardDraft(Cases cases, DraftText text) {
    this.cases = cases;
    this.text = text;
  }

  /**
   * @throws org.onewindow.kernel.refusal.NotFound CASE_DRAFT_NOT_FOUND, also when it was received
   */
  @Transactional
  @Permitted("case.receive")
  public void of(String ref) {
    LicenceCase draft = cases.holdDraft(ref);
    text.mustBeMine(draft);
    if (draft.state() != CaseState.DRAFT) {
      throw new NotFound(Refusal.of("CASE_DRAFT_NOT_FOUND"));
    }
    cases.remove(draft);
  }
}
