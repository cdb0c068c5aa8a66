package org.onewindow.acceptance.integration.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.AcceptanceRefused;
import org.onewindow.platform.outbox.OutboxListener;

/** A bundle follows a refusal of acceptance. */
@ApplicationScoped
class FollowRefusedAcceptance implements OutboxListener<AcceptanceRefused> {

  private final FollowCases cases;

  /** For the container's proxy. */
  protected FollowRefusedAcceptance() {
    this(null);
  }

  @Inject
  FollowRefusedAcceptance(FollowCases cases) {
    this.cases = cases;
  }

  @Override
  public Class<AcceptanceRefused> eventType() {
    return AcceptanceRefused.class;
  }

  @Override
  public String name() {
    return "acceptance.bundle-refused-acceptance";
  }

  @Override
  public void on(AcceptanceRefused event) {
    cases.of(event.caseNumber());
  }
}
