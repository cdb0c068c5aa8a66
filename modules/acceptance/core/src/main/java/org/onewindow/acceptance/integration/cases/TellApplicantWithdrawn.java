package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.CaseWithdrawn;
import org.onewindow.platform.outbox.OutboxListener;

/** The applicant is told that the application was taken back, so that nobody does it unseen. */
@ApplicationScoped
public class TellApplicantWithdrawn implements OutboxListener<CaseWithdrawn> {

  private final ApplicantNotices notices;

  /** For the container's proxy. */
  protected TellApplicantWithdrawn() {
    this(null);
  }

  @Inject
  TellApplicantWithdrawn(ApplicantNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<CaseWithdrawn> eventType() {
    return CaseWithdrawn.class;
  }

  @Override
  public String name() {
    return "acceptance.applicant-withdrawn";
  }

  @Override
  public void on(CaseWithdrawn event) {
    notices.tell(event.caseNumber(), "notice.own.withdrawn");
  }
}
