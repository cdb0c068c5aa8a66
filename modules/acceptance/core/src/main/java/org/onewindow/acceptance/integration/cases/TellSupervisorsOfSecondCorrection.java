package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.SecondCorrectionAsked;
import org.onewindow.platform.outbox.OutboxListener;

/** Supervisors hear that a desk asks for a second correction notice. */
@ApplicationScoped
class TellSupervisorsOfSecondCorrection implements OutboxListener<SecondCorrectionAsked> {

  private final DeskNotices notices;

  /** For the container's proxy. */
  protected TellSupervisorsOfSecondCorrection() {
    this(null);
  }

  @Inject
  TellSupervisorsOfSecondCorrection(DeskNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<SecondCorrectionAsked> eventType() {
    return SecondCorrectionAsked.class;
  }

  @Override
  public String name() {
    return "acceptance.supervisors-second-correction";
  }

  @Override
  public void on(SecondCorrectionAsked event) {
    notices.tellAll("SUPERVISOR", "notice.case.second-correction", event.caseNumber());
  }
}
