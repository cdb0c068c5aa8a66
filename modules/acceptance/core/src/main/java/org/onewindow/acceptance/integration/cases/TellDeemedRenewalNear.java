package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.onewindow.acceptance.api.event.DeemedRenewalNear;
import org.onewindow.platform.outbox.OutboxListener;

/** That time is about to renew a licence is told to those who can still decide and supervise. */
@ApplicationScoped
class TellDeemedRenewalNear implements OutboxListener<DeemedRenewalNear> {

  private final DeskNotices notices;

  /** For the container's proxy. */
  protected TellDeemedRenewalNear() {
    this(null);
  }

  @Inject
  TellDeemedRenewalNear(DeskNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<DeemedRenewalNear> eventType() {
    return DeemedRenewalNear.class;
  }

  @Override
  public String name() {
    return "acceptance.renewal-near";
  }

  @Override
  public void on(DeemedRenewalNear event) {
    notices.tell(
        "APPROVER",
        List.of(event.section(), event.organ()),
        "notice.case.renewal-near",
        event.caseNumber());
    // it may still lie with the section: those who can bring it on are warned too
    notices.tell(
        "REVIEWER", List.of(event.section()), "notice.case.renewal-near", event.caseNumber());
    notices.tellAll("SUPERVISOR", "notice.case.renewal-near", event.caseNumber());
  }
}
