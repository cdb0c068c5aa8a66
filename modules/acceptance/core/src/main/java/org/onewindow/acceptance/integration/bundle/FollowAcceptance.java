package org.onewindow.acceptance.integration.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.CaseAccepted;
import org.onewindow.platform.outbox.OutboxListener;

/** A bundle follows an acceptance, from which the promise of the bundle runs. */
@ApplicationScoped
class FollowAcceptance implements OutboxListener<CaseAccepted> {

  private final FollowCases cases;

  /** For the container's proxy. */
  protected FollowAcceptance() {
    this(null);
  }

  @Inject
  FollowAcceptance(FollowCases cases) {
    this.cases = cases;
  }

  @Override
  public Class<CaseAccepted> eventType() {
    return CaseAccepted.class;
  }

  @Override
  public String name() {
    return "acceptance.bundle-acceptance";
  }

  @Override
  public void on(CaseAccepted event) {
    cases.of(event.caseNumber());
  }
}
