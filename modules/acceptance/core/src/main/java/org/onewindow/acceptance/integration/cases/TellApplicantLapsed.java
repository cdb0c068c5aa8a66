package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.CorrectionLapsed;
import org.onewindow.platform.outbox.OutboxListener;

/** The applicant is told that the case has ended because nothing was corrected. */
@ApplicationScoped
class TellApplicantLapsed implements OutboxListener<CorrectionLapsed> {

  private final ApplicantNotices notices;

  /** For the container's proxy. */
  protected TellApplicantLapsed() {
    this(null);
  }

  @Inject
  TellApplicantLapsed(ApplicantNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<CorrectionLapsed> eventType() {
    return CorrectionLapsed.class;
  }

  @Override
  public String name() {
    return "acceptance.applicant-lapsed";
  }

  @Override
  public void on(CorrectionLapsed event) {
    notices.tell(event.caseNumber(), "notice.own.lapsed");
  }
}
