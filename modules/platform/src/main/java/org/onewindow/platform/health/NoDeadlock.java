package org.onewindow.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive is a process that answers and whose threads do not wait for each other for ever. */
@Liveness
@ApplicationScoped
public class NoDeadlock implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    boolean free = ManagementFactory.getThreadMXBean().findDeadlockedThreads() == null;
    return HealthCheckResponse.named("threads").status(free).build();
  }
}
