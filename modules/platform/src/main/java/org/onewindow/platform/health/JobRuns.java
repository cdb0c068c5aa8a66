package org.onewindow.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.onewindow.platform.time.RealTime;

/**
 * Measures the runs of jobs: {@code onewindow_job} (timer, by {@code job} and {@code outcome}
 * {@code done} or {@code failed}) and {@code onewindow_job_age_seconds} (by {@code job}), the time
 * since it was last done on this node. A growing age means that it fails or does not run.
 */
@ApplicationScoped
public class JobRuns {

  private final MetricRegistry registry;
  private final InstantSource clock;
  private final Map<String, Instant> done = new ConcurrentHashMap<>();

  /** For the container's proxy. */
  protected JobRuns() {
    this(null, null);
  }

  @Inject
  public JobRuns(MetricRegistry registry, @RealTime InstantSource clock) {
    this.registry = registry;
    this.clock = clock;
  }

  /**
   * Runs the work and remembers how it went. What it throws is thrown on.
   *
   * @param job a fixed name, e.g. {@code audit.anchor}
   */
  public void run(String job, Runnable work) {
    if (done.putIfAbsent(job, clock.instant()) == null) {
      registry.gauge(
          "onewindow_job_age_seconds",
          () -> Duration.between(done.get(job), clock.instant()).toSeconds(),
          new Tag("job", job));
    }
    long begin = System.nanoTime();
    String outcome = "failed";
    try {
      work.run();
      outcome = "done";
      done.put(job, clock.instant());
    } finally {
      registry
          .timer("onewindow_job", new Tag("job", job), new Tag("outcome", outcome))
          .update(Duration.ofNanos(System.nanoTime() - begin));
    }
  }
}
