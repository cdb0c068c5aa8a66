package org.onewindow.acceptance.integration.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.CaseWithdrawn;
import org.onewindow.platform.outbox.OutboxListener;

/** A bundle follows a withdrawal. */
@ApplicationScoped
class FollowWithdrawal implements OutboxListener<CaseWithdrawn> {

  private final FollowCases cases;

  /** For the container's proxy. */
  protected FollowWithdrawal() {
    this(null);
  }

  @Inject
  FollowWithdrawal(FollowCases cases) {
    this.cases = cases;
  }

  @Override
  public Class<CaseWithdrawn> eventType() {
    return CaseWithdrawn.class;
  }

  @Override
  public String name() {
    return "acceptance.bundle-withdrawal";
  }

  @Override
  public void on(CaseWithdrawn event) {
    cases.of(event.caseNumber());
  }
}
