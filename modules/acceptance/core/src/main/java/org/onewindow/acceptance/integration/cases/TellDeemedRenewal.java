package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.CaseDecided;
import org.onewindow.platform.outbox.OutboxListener;

/** A licence that time renewed because nobody decided is told to those who supervise. */
@ApplicationScoped
class TellDeemedRenewal implements OutboxListener<CaseDecided> {

  private final DeskNotices notices;

  /** For the container's proxy. */
  protected TellDeemedRenewal() {
    this(null);
  }

  @Inject
  TellDeemedRenewal(DeskNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<CaseDecided> eventType() {
    return CaseDecided.class;
  }

  @Override
  public String name() {
    return "acceptance.deemed-renewal";
  }

  @Override
  public void on(CaseDecided event) {
    if (event.deemed()) {
      notices.tellAll("SUPERVISOR", "notice.case.renewed-by-silence", event.caseNumber());
    }
  }
}
