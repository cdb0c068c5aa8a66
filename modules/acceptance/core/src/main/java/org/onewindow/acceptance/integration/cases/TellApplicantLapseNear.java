package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.CorrectionLapseNear;
import org.onewindow.platform.outbox.OutboxListener;

/** The applicant is reminded that the corrections are still missing. */
@ApplicationScoped
class TellApplicantLapseNear implements OutboxListener<CorrectionLapseNear> {

  private final ApplicantNotices notices;

  /** For the container's proxy. */
  protected TellApplicantLapseNear() {
    this(null);
  }

  @Inject
  TellApplicantLapseNear(ApplicantNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<CorrectionLapseNear> eventType() {
    return CorrectionLapseNear.class;
  }

  @Override
  public String name() {
    return "acceptance.applicant-lapse-near";
  }

  @Override
  public void on(CorrectionLapseNear event) {
    notices.tell(event.caseNumber(), "notice.own.lapse-near");
  }
}
