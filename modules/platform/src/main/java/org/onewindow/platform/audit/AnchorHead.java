package org.onewindow.platform.audit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.health.JobRuns;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.startup.StartupTask;
import org.onewindow.platform.time.RealTime;

/**
 * Writes the head of the chain to the anchor file of this node: at the start, at a fixed pace while
 * it moves, and when the application stops.
 */
@ApplicationScoped
public class AnchorHead implements StartupTask {

  private static final Logger LOG = Logger.getLogger(AnchorHead.class.getName());
  private static final int ORDER = 910;
  private static final String HEAD = "SELECT seq, hash FROM plt_audit_head WHERE id = 1";

  private final Jdbc jdbc;
  private final InstantSource clock;
  private final AuditSettings settings;
  private final AnchorFile file;
  private final JobRuns runs;
  private Future<?> pace;
  private long anchored = -1;

  @Resource private ManagedScheduledExecutorService executor;

  /** For the container's proxy. */
  protected AnchorHead() {
    this(null, null, null, (AnchorFile) null, null);
  }

  @Inject
  public AnchorHead(
      Jdbc jdbc,
      @RealTime InstantSource clock,
      AuditSettings audit,
      Settings settings,
      JobRuns runs) {
    this(jdbc, clock, audit, new AnchorFile(settings.dataFolder().resolve(AnchorFile.NAME)), runs);
  }

  AnchorHead(
      Jdbc jdbc, InstantSource clock, AuditSettings settings, AnchorFile file, JobRuns runs) {
    this.runs = runs;
    this.jdbc = jdbc;
    this.clock = clock;
    this.settings = settings;
    this.file = file;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void run() {
    runs.run("audit.anchor", this::anchor);
    long seconds = settings.anchorEvery().toSeconds();
    pace = executor.scheduleWithFixedDelay(this::tryToAnchor, seconds, seconds, TimeUnit.SECONDS);
  }

  private void tryToAnchor() {
    try {
      runs.run("audit.anchor", this::anchor);
    } catch (RuntimeException e) {
      // The next turn tries again; somebody must look before the disk or the database is lost.
      LOG.log(Level.SEVERE, "The audit chain could not be anchored", e);
    }
  }

  /** Appends an anchor unless the head has not moved since the last one. */
  synchronized void anchor() {
    AuditChain.Head head =
        jdbc.first(HEAD, r -> new AuditChain.Head(r.number("seq"), r.text("hash"))).orElseThrow();
    if (head.seq() == anchored) {
      return;
    }
    try {
      file.append(Anchor.of(clock.instant(), head.seq(), head.hash(), settings.anchorKey()));
    } catch (IOException e) {
      throw new IllegalStateException("The anchor file cannot be written: " + e.getMessage(), e);
    }
    anchored = head.seq();
  }

  @PreDestroy
  void stop() {
    if (pace != null) {
      pace.cancel(false);
      tryToAnchor();
    }
  }
}
