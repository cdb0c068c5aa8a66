package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.ToleranceLapseNear;
import org.onewindow.platform.outbox.OutboxListener;

/** The applicant is reminded that papers which were promised are still missing. */
@ApplicationScoped
class TellApplicantToleranceNear implements OutboxListener<ToleranceLapseNear> {

  private final ApplicantNotices notices;

  /** For the container's proxy. */
  protected TellApplicantToleranceNear() {
    this(null);
  }

  @Inject
  TellApplicantToleranceNear(ApplicantNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<ToleranceLapseNear> eventType() {
    return ToleranceLapseNear.class;
  }

  @Override
  public String name() {
    return "acceptance.applicant-tolerance-near";
  }

  @Override
  public void on(ToleranceLapseNear event) {
    notices.tell(event.caseNumber(), "notice.own.tolerance-near");
  }
}
