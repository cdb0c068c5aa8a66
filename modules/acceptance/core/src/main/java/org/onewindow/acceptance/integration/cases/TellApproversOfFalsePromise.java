package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.onewindow.acceptance.api.event.FalsePromiseFound;
import org.onewindow.platform.outbox.OutboxListener;

/** Approvers hear that a decision rests on a false promise and is to be withdrawn. */
@ApplicationScoped
class TellApproversOfFalsePromise implements OutboxListener<FalsePromiseFound> {

  private final DeskNotices notices;

  /** For the container's proxy. */
  protected TellApproversOfFalsePromise() {
    this(null);
  }

  @Inject
  TellApproversOfFalsePromise(DeskNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<FalsePromiseFound> eventType() {
    return FalsePromiseFound.class;
  }

  @Override
  public String name() {
    return "acceptance.approvers-false-promise";
  }

  @Override
  public void on(FalsePromiseFound event) {
    notices.tell(
        "APPROVER",
        List.of(event.section(), event.organ()),
        "notice.case.false-promise",
        event.caseNumber());
  }
}
