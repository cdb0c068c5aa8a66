package org.onewindow.acceptance.integration.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.onewindow.acceptance.api.event.NoLicenceNeeded;
import org.onewindow.platform.outbox.OutboxListener;

/** A bundle follows the finding that no licence is needed. */
@ApplicationScoped
class FollowNoLicence implements OutboxListener<NoLicenceNeeded> {

  private final FollowCases cases;

  /** For the container's proxy. */
  protected FollowNoLicence() {
    this(null);
  }

  @Inject
  FollowNoLicence(FollowCases cases) {
    this.cases = cases;
  }

  @Override
  public Class<NoLicenceNeeded> eventType() {
    return NoLicenceNeeded.class;
  }

  @Override
  public String name() {
    return "acceptance.bundle-no-licence";
  }

  @Override
  public void on(NoLicenceNeeded event) {
    cases.of(event.caseNumber());
  }
}
