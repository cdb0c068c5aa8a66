package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.CorrectionNotified;
import org.onewindow.platform.outbox.OutboxListener;

/** The applicant is told that the applicant has to correct. */
@ApplicationScoped
class TellApplicantToCorrect implements OutboxListener<CorrectionNotified> {

  private final ApplicantNotices notices;

  /** For the container's proxy. */
  protected TellApplicantToCorrect() {
    this(null);
  }

  @Inject
  TellApplicantToCorrect(ApplicantNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<CorrectionNotified> eventType() {
    return CorrectionNotified.class;
  }

  @Override
  public String name() {
    return "acceptance.applicant-to-correct";
  }

  @Override
  public void on(CorrectionNotified event) {
    notices.tell(event.caseNumber(), "notice.own.to-correct");
  }
}
