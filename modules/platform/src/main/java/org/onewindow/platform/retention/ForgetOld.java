package org.onewindow.platform.retention;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onewindow.platform.health.JobRuns;
import org.onewindow.platform.persistence.Transactions;
import org.onewindow.platform.startup.StartupTask;

/**
 * Removes at a fixed pace what is old, portion by portion, each a transaction of its own. Every
 * node does it; two that meet wait for each other's rows, and whoever loses begins its portion
 * again.
 */
@ApplicationScoped
public class ForgetOld implements StartupTask {

  private static final Logger LOG = Logger.getLogger(ForgetOld.class.getName());
  private static final int ORDER = 905;

  private final Iterable<Forgetting> all;
  private final Transactions transactions;
  private final RetentionSettings settings;
  private final JobRuns runs;
  private Future<?> pace;
  private volatile boolean stopped;

  @Resource private ManagedScheduledExecutorService executor;

  /** For the container's proxy. */
  protected ForgetOld() {
    this(null, null, null, (JobRuns) null);
  }

  @Inject
  public ForgetOld(
      @Any Instance<Forgetting> all,
      Transactions transactions,
      RetentionSettings settings,
      JobRuns runs) {
    this((Iterable<Forgetting>) all, transactions, settings, runs);
  }

  ForgetOld(
      Iterable<Forgetting> all,
      Transactions transactions,
      RetentionSettings settings,
      JobRuns runs) {
    this.all = all;
    this.transactions = transactions;
    this.settings = settings;
    this.runs = runs;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void run() {
    long seconds = settings.every().toSeconds();
    pace =
        executor.scheduleWithFixedDelay(
            this::turn, Math.min(60, seconds), seconds, TimeUnit.SECONDS);
  }

  private void turn() {
    for (Forgetting one : all) {
      try {
        runs.run("forget." + one.name(), () -> allOf(one));
      } catch (RuntimeException e) {
        // Nothing is lost by forgetting later; a scheduled task that throws is never run again.
        LOG.log(Level.WARNING, e, () -> "Old " + one.name() + " are not removed now");
      }
    }
  }

  /** Removes all that is due now. */
  void allOf(Forgetting one) {
    int removed = 1;
    while (removed > 0 && !stopped) {
      removed = transactions.inNew(one::forget);
    }
  }

  @PreDestroy
  void stop() {
    stopped = true;
    if (pace != null) {
      pace.cancel(false);
    }
  }
}
