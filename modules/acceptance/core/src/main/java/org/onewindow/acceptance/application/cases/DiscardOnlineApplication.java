package org.onewindow.acceptance.application.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.onewindow.acceptance.domain.cases.CaseState;
import org.onewindow.acceptance.domain.cases.LicenceCase;
import org.onewindow.acceptance.persistence.cases.Cases;
import org.onewindow.kernel.refusal.NotFound;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.platform.identity.Permitted;

/** Throws the applicant's own draft away; nobody in law has seen it. */
@ApplicationScoped
public class DiscardOnlineApplication {

  private final Cases cases;
  private final OnlineApplicants applicants;

  /** For the container's proxy. */
  protected DiscardOnlineApplication() {
    this(null, null);
  }

  @Inject
  DiscardOnlineApplication(Cases cases, OnlineApplicants applicants) {
    this.cases = cases;
    this.applicants = applicants;
  }

  /**
   * @throws NotFound CASE_DRAFT_NOT_FOUND, also for what was handed in already
   */
  @Transactional
  @Permitted("online.apply")
  public void of(String ref) {
    LicenceCase draft = applicants.mine(Optional.of(cases.holdDraft(ref)), "CASE_DRAFT_NOT_FOUND");
    if (draft.state() != CaseState.DRAFT) {
      throw new NotFound(Refusal.of("CASE_DRAFT_NOT_FOUND"));
    }
    cases.remove(draft);
  }
}
