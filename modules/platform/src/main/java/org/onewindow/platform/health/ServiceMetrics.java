package org.onewindow.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.startup.StartupTask;
import org.onewindow.platform.time.RealTime;

/**
 * Gauges of outbox, audit and database: {@code onewindow_outbox_pending}, {@code
 * onewindow_outbox_failed}, {@code onewindow_outbox_oldest_seconds}, {@code onewindow_audit_rows},
 * {@code onewindow_db_connections_open} and {@code onewindow_db_connections_busy} (those of all
 * nodes together, as the database counts them). The database is asked at most every few seconds,
 * however often they are read. A growing age of the oldest means that dispatchers stand still; any
 * failed row wants a person.
 */
@ApplicationScoped
public class ServiceMetrics implements StartupTask {

  private static final int ORDER = 920;
  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final String PENDING =
      "SELECT COUNT(*) AS n FROM plt_outbox WHERE state = 'PENDING'";
  private static final String FAILED =
      "SELECT COUNT(*) AS n FROM plt_outbox WHERE state = 'FAILED'";
  private static final String OLDEST =
      "SELECT MIN(published_at) AS oldest FROM plt_outbox WHERE state = 'PENDING'";
  private static final String AUDIT = "SELECT seq AS n FROM plt_audit_head WHERE id = 1";

  private static final String CONNECTIONS =
      "SELECT COUNT(*) AS open_ones, COALESCE(SUM(command <> 'Sleep'), 0) AS busy"
          + " FROM information_schema.processlist"
          + " WHERE user = SUBSTRING_INDEX(CURRENT_USER(), '@', 1) AND db = DATABASE()";

  private final MetricRegistry registry;
  private final Jdbc jdbc;
  private final InstantSource clock;
  private Figures figures = new Figures(Instant.MIN, 0, 0, 0, 0, new Connections(0, 0));

  /** For the container's proxy. */
  protected ServiceMetrics() {
    this(null, null, null);
  }

  @Inject
  public ServiceMetrics(MetricRegistry registry, Jdbc jdbc, @RealTime InstantSource clock) {
    this.registry = registry;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void run() {
    registry.gauge("onewindow_outbox_pending", this, m -> m.figures().pending());
    registry.gauge("onewindow_outbox_failed", this, m -> m.figures().failed());
    registry.gauge("onewindow_outbox_oldest_seconds", this, m -> m.figures().oldestSeconds());
    registry.gauge("onewindow_audit_rows", this, m -> m.figures().auditRows());
    registry.gauge("onewindow_db_connections_open", this, m -> m.figures().connections().open());
    registry.gauge("onewindow_db_connections_busy", this, m -> m.figures().connections().busy());
  }

  synchronized Figures figures() {
    Instant now = clock.instant();
    if (figures.at().isBefore(now.minus(FRESH))) {
      figures =
          new Figures(
              now,
              number(PENDING),
              number(FAILED),
              jdbc.first(OLDEST, r -> r.instant("oldest") == null ? now : r.instant("oldest"))
                  .map(oldest -> Duration.between(oldest, now).toSeconds())
                  .orElse(0L),
              number(AUDIT),
              jdbc.first(CONNECTIONS, r -> new Connections(r.number("open_ones"), r.number("busy")))
                  .orElseThrow());
    }
    return figures;
  }

  private long number(String sql) {
    return jdbc.first(sql, r -> r.number("n")).orElse(0L);
  }

  /** What was read at a moment. */
  record Figures(
      Instant at,
      long pending,
      long failed,
      long oldestSeconds,
      long auditRows,
      Connections connections) {}

  /** Connections of the product to its database. */
  record Connections(long open, long busy) {}
}
