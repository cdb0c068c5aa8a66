package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.onewindow.acceptance.api.event.CaseReceived;
import org.onewindow.platform.outbox.OutboxListener;

/** A case that came in is told to the desk that may accept it. */
@ApplicationScoped
class TellAcceptanceDesk implements OutboxListener<CaseReceived> {

  private final DeskNotices notices;

  /** For the container's proxy. */
  protected TellAcceptanceDesk() {
    this(null);
  }

  @Inject
  TellAcceptanceDesk(DeskNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<CaseReceived> eventType() {
    return CaseReceived.class;
  }

  @Override
  public String name() {
    return "acceptance.acceptance-desk";
  }

  @Override
  public void on(CaseReceived event) {
    notices.tell(
        "MIDDLE_DESK", List.of(event.section()), "notice.case.received", event.caseNumber());
  }
}
