package org.onewindow.acceptance.integration.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.onewindow.acceptance.persistence.facts.LicenceChecks;
import org.onewindow.platform.retention.Forgetting;

/** Licences that were looked up and are too old to be used; what a case used stays with it. */
@ApplicationScoped
public class ForgetLicenceChecks implements Forgetting {

  private static final Duration KEPT = Duration.ofDays(2);

  private final LicenceChecks checks;
  private final InstantSource clock;

  /** For the container's proxy. */
  protected ForgetLicenceChecks() {
    this(null, null);
  }

  @Inject
  ForgetLicenceChecks(LicenceChecks checks, InstantSource clock) {
    this.checks = checks;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "licence-checks";
  }

  @Override
  public int forget() {
    return checks.forget(clock.instant().minus(KEPT), PORTION);
  }
}
