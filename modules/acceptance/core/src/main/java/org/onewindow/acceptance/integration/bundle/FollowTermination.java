package org.onewindow.acceptance.integration.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.CaseTerminated;
import org.onewindow.platform.outbox.OutboxListener;

/** A bundle follows the termination of a member's case. */
@ApplicationScoped
class FollowTermination implements OutboxListener<CaseTerminated> {

  private final FollowCases cases;

  /** For the container's proxy. */
  protected FollowTermination() {
    this(null);
  }

  @Inject
  FollowTermination(FollowCases cases) {
    this.cases = cases;
  }

  @Override
  public Class<CaseTerminated> eventType() {
    return CaseTerminated.class;
  }

  @Override
  public String name() {
    return "acceptance.bundle-termination";
  }

  @Override
  public void on(CaseTerminated event) {
    cases.of(event.caseNumber());
  }
}
