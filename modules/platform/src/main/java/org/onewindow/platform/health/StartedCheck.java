package org.onewindow.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.onewindow.platform.startup.Readiness;

/** Ready is a node whose tables are migrated and whose start-up tasks have run. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class StartedCheck implements HealthCheck {

  private final Readiness readiness;

  /** For the container's proxy. */
  protected StartedCheck() {
    this(null);
  }

  @Inject
  public StartedCheck(Readiness readiness) {
    this.readiness = readiness;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("start")
        .status(readiness.ready())
        .withData("stage", readiness.stage().name().toLowerCase(Locale.ROOT))
        .build();
  }
}
