package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.CaseDecided;
import org.onewindow.platform.outbox.OutboxListener;

/** The applicant is told that the decision was made. */
@ApplicationScoped
class TellApplicantDecided implements OutboxListener<CaseDecided> {

  private final ApplicantNotices notices;

  /** For the container's proxy. */
  protected TellApplicantDecided() {
    this(null);
  }

  @Inject
  TellApplicantDecided(ApplicantNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<CaseDecided> eventType() {
    return CaseDecided.class;
  }

  @Override
  public String name() {
    return "acceptance.applicant-decided";
  }

  @Override
  public void on(CaseDecided event) {
    notices.tell(event.caseNumber(), "notice.own.decided");
  }
}
