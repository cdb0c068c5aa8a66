package org.onewindow.acceptance.integration.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.CaseDecided;
import org.onewindow.platform.outbox.OutboxListener;

/** A bundle follows a decision. */
@ApplicationScoped
class FollowDecision implements OutboxListener<CaseDecided> {

  private final FollowCases cases;

  /** For the container's proxy. */
  protected FollowDecision() {
    this(null);
  }

  @Inject
  FollowDecision(FollowCases cases) {
    this.cases = cases;
  }

  @Override
  public Class<CaseDecided> eventType() {
    return CaseDecided.class;
  }

  @Override
  public String name() {
    return "acceptance.bundle-decision";
  }

  @Override
  public void on(CaseDecided event) {
    cases.of(event.caseNumber());
  }
}
