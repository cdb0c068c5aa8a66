package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.onewindow.acceptance.api.event.ReviewCompleted;
import org.onewindow.platform.outbox.OutboxListener;

/** A reviewed case is told to those who decide. */
@ApplicationScoped
class TellApprovers implements OutboxListener<ReviewCompleted> {

  private final DeskNotices notices;

  /** For the container's proxy. */
  protected TellApprovers() {
    this(null);
  }

  @Inject
  TellApprovers(DeskNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<ReviewCompleted> eventType() {
    return ReviewCompleted.class;
  }

  @Override
  public String name() {
    return "acceptance.approvers";
  }

  @Override
  public void on(ReviewCompleted event) {
    notices.tell(
        "APPROVER",
        List.of(event.section(), event.organ()),
        "notice.case.reviewed",
        event.caseNumber());
  }
}
