package org.onewindow.acceptance.integration.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.onewindow.acceptance.api.event.CaseAccepted;
import org.onewindow.platform.outbox.OutboxListener;

/** An accepted case is told to the reviewers of its section. */
@ApplicationScoped
class TellReviewers implements OutboxListener<CaseAccepted> {

  private final DeskNotices notices;

  /** For the container's proxy. */
  protected TellReviewers() {
    this(null);
  }

  @Inject
  TellReviewers(DeskNotices notices) {
    this.notices = notices;
  }

  @Override
  public Class<CaseAccepted> eventType() {
    return CaseAccepted.class;
  }

  @Override
  public String name() {
    return "acceptance.reviewers";
  }

  @Override
  public void on(CaseAccepted event) {
    notices.tell("REVIEWER", List.of(event.section()), "notice.case.accepted", event.caseNumber());
  }
}
