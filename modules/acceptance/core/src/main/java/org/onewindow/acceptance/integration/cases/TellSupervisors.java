package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.CaseAccepted;
import org.onewindow.platform.outbox.OutboxListener;

/** A case that was accepted because nobody answered in time is told to those who supervise. */
@ApplicationScoped
public class TellSupervisors implements OutboxListener<CaseAccepted> {

  private final DeskNotices notices;

  /** For the container's proxy. */
  protected TellSupervisors() {
    this(null);
  }

  @Inject
  TellSupervisors(DeskNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<CaseAccepted> eventType() {
    return CaseAccepted.class;
  }

  @Override
  public String name() {
    return "acceptance.supervisors";
  }

  @Override
  public void on(CaseAccepted event) {
    if (event.byWhom().equals(CaseAccepted.SILENCE)) {
      notices.tellAll("SUPERVISOR", "notice.case.silence", event.caseNumber());
    }
  }
}
