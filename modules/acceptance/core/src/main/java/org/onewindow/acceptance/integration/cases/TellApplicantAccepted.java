package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.CaseAccepted;
import org.onewindow.platform.outbox.OutboxListener;

/** The applicant is told that acceptance was given. */
@ApplicationScoped
class TellApplicantAccepted implements OutboxListener<CaseAccepted> {

  private final ApplicantNotices notices;

  /** For the container's proxy. */
  protected TellApplicantAccepted() {
    this(null);
  }

  @Inject
  TellApplicantAccepted(ApplicantNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<CaseAccepted> eventType() {
    return CaseAccepted.class;
  }

  @Override
  public String name() {
    return "acceptance.applicant-accepted";
  }

  @Override
  public void on(CaseAccepted event) {
    notices.tell(event.caseNumber(), "notice.own.accepted");
  }
}
