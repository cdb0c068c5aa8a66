package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.SecondCorrectionApproved;
import org.onewindow.platform.outbox.OutboxListener;

/** Whoever asked at the desk hears that the second correction notice may go out. */
@ApplicationScoped
class TellWhoAskedForSecondCorrection implements OutboxListener<SecondCorrectionApproved> {

  private final DeskNotices notices;

  /** For the container's proxy. */
  protected TellWhoAskedForSecondCorrection() {
    this(null);
  }

  @Inject
  TellWhoAskedForSecondCorrection(DeskNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<SecondCorrectionApproved> eventType() {
    return SecondCorrectionApproved.class;
  }

  @Override
  public String name() {
    return "acceptance.desk-second-correction";
  }

  @Override
  public void on(SecondCorrectionApproved event) {
    notices.tellPerson(
        event.askedBy(), "notice.case.second-correction-approved", event.caseNumber());
  }
}
