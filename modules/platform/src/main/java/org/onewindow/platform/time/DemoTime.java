package org.onewindow.platform.time;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.startup.StartupTask;

/**
 * 演示时间: how far the county's time of a demonstration is ahead of real time. Kept in the database,
 * so that all nodes and a restart agree; requests follow another node's move within a fifth of a
 * second, jobs within a second. It never goes back. Outside demo mode there is no such time,
 * whatever the database says. Thread-safe.
 */
@ApplicationScoped
public class DemoTime implements StartupTask {

  private static final Logger LOG = Logger.getLogger(DemoTime.class.getName());
  private static final int BEFORE_THE_COUNTY = 50;
  private static final Duration FRESH = Duration.ofMillis(200);
  private static final String READ = "SELECT ahead_micros FROM plt_demo_time WHERE id = 1";
  private static final String RAISE =
      "UPDATE plt_demo_time SET ahead_micros = GREATEST(ahead_micros, ?), moved_at = ?"
          + " WHERE id = 1";

  private final Jdbc jdbc;
  private final InstantSource realTime;
  private final boolean offered;
  private final AtomicLong aheadMicros = new AtomicLong();
  private final AtomicLong lastRead = new AtomicLong(System.nanoTime());
  private Future<?> following;

  @Resource private ManagedScheduledExecutorService executor;

  /** For the container's proxy. */
  protected DemoTime() {
    jdbc = null;
    realTime = null;
    offered = false;
  }

  @Inject
  public DemoTime(Jdbc jdbc, Settings settings, @RealTime InstantSource realTime) {
    this.jdbc = jdbc;
    this.realTime = realTime;
    this.offered = settings.demo();
  }

  /** Whether there is such a time at all: in demo mode only. */
  public boolean isOffered() {
    return offered;
  }

  /** The county's time. */
  public Instant now() {
    return realTime.instant().plus(ahead());
  }

  /** How far it is ahead of real time, as this node knows; never negative. */
  public Duration ahead() {
    return Duration.of(aheadMicros.get(), ChronoUnit.MICROS);
  }

  /** Reads what other nodes have moved, unless it was read within the last fifth of a second. */
  public void follow() {
    if (offered && System.nanoTime() - lastRead.get() > FRESH.toNanos()) {
      refresh();
    }
  }

  /** Reads what other nodes have moved. */
  public void refresh() {
    if (offered) {
      lastRead.set(System.nanoTime());
      jdbc.first(READ, row -> row.number("ahead_micros")).ifPresent(this::raise);
    }
  }

  private void raise(long micros) {
    aheadMicros.accumulateAndGet(micros, Math::max);
  }

  /**
   * Makes it at least that moment now, in the transaction of the caller; what is earlier changes
   * nothing.
   *
   * @throws IllegalStateException outside demo mode
   */
  void reach(Instant moment) {
    if (!offered) {
      throw new IllegalStateException("Time is moved in demo mode only");
    }
    Instant real = realTime.instant();
    jdbc.update(RAISE, real.until(moment, ChronoUnit.MICROS), real);
  }

  @Override
  public int order() {
    return BEFORE_THE_COUNTY;
  }

  @Override
  public void run() {
    if (offered) {
      refresh();
      following = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }
  }

  private void look() {
    try {
      refresh();
    } catch (RuntimeException e) {
      // A scheduled task that throws is never run again; the next look reads it.
      LOG.log(Level.WARNING, "The demonstration's time cannot be read now", e);
    }
  }

  @PreDestroy
  void stop() {
    if (following != null) {
      following.cancel(false);
    }
  }
}
