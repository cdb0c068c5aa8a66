package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.CaseTerminated;
import org.onewindow.platform.outbox.OutboxListener;

/** The applicant is told that the case has ended without a result, and by which paper. */
@ApplicationScoped
class TellApplicantTerminated implements OutboxListener<CaseTerminated> {

  private final ApplicantNotices notices;

  /** For the container's proxy. */
  protected TellApplicantTerminated() {
    this(null);
  }

  @Inject
  TellApplicantTerminated(ApplicantNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<CaseTerminated> eventType() {
    return CaseTerminated.class;
  }

  @Override
  public String name() {
    return "acceptance.applicant-terminated";
  }

  @Override
  public void on(CaseTerminated event) {
    notices.tell(event.caseNumber(), "notice.own.terminated");
  }
}
