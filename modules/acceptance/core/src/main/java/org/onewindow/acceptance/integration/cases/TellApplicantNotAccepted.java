package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.AcceptanceRefused;
import org.onewindow.platform.outbox.OutboxListener;

/** The applicant is told that acceptance was refused. */
@ApplicationScoped
class TellApplicantNotAccepted implements OutboxListener<AcceptanceRefused> {

  private final ApplicantNotices notices;

  /** For the container's proxy. */
  protected TellApplicantNotAccepted() {
    this(null);
  }

  @Inject
  TellApplicantNotAccepted(ApplicantNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<AcceptanceRefused> eventType() {
    return AcceptanceRefused.class;
  }

  @Override
  public String name() {
    return "acceptance.applicant-not-accepted";
  }

  @Override
  public void on(AcceptanceRefused event) {
    notices.tell(event.caseNumber(), "notice.own.not-accepted");
  }
}
