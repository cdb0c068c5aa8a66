package org.onewindow.platform.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onewindow.platform.startup.StartupTask;

/**
 * Keeps the dispatchers of this node going: each looks for due rows at a fixed pace, and one is
 * woken shortly after a transaction of this node has published something, so that what many publish
 * at a time is delivered together. Stops with the application: a delivery under way is finished, no
 * new one begins.
 */
@ApplicationScoped
public class OutboxPump implements StartupTask, Wake {

  private static final Logger LOG = Logger.getLogger(OutboxPump.class.getName());
  private static final int ORDER = 900;
  private static final int PATIENCE_SECONDS = 20;
  private static final int GATHERING_MILLIS = 100;

  private final Dispatcher dispatcher;
  private final OutboxSettings settings;
  private final List<Future<?>> looking = new ArrayList<>();
  private final AtomicBoolean woken = new AtomicBoolean();
  private final ReentrantReadWriteLock running = new ReentrantReadWriteLock();
  private volatile boolean stopped = true;

  @Resource private ManagedScheduledExecutorService executor;

  /** For the container's proxy. */
  protected OutboxPump() {
    this(null, null);
  }

  @Inject
  public OutboxPump(Dispatcher dispatcher, OutboxSettings settings) {
    this.dispatcher = dispatcher;
    this.settings = settings;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public void run() {
    stopped = false;
    long pace = settings.look().toMillis();
    for (int i = 0; i < settings.dispatchers(); i++) {
      looking.add(
          executor.scheduleWithFixedDelay(
              this::drain, pace * i / settings.dispatchers(), pace, TimeUnit.MILLISECONDS));
    }
  }

  @Override
  public void up() {
    if (stopped || !woken.compareAndSet(false, true)) {
      return;
    }
    try {
      // drain() swallows nothing and throws nothing: its outcome is in the rows, not in the future
      var unused =
          executor.schedule(
              () -> {
                woken.set(false);
                drain();
              },
              GATHERING_MILLIS,
              TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      // The pool is full or stopping: the next look finds the row.
      woken.set(false);
      LOG.log(Level.FINE, "Dispatcher not woken", e);
    }
  }

  private void drain() {
    boolean more = true;
    while (more) {
      running.readLock().lock();
      try {
        more = !stopped && dispatcher.deliverDue() > 0;
      } catch (RuntimeException e) {
        // A scheduled task that throws is never run again; the database may be back at the next
        // look.
        LOG.log(Level.SEVERE, "Deliveries are not possible now", e);
        more = false;
      } finally {
        running.readLock().unlock();
      }
    }
  }

  @PreDestroy
  void stop() {
    stopped = true;
    looking.forEach(f -> f.cancel(false));
    try {
      if (running.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        running.writeLock().unlock();
      } else {
        LOG.warning("A delivery did not end in time; it will be delivered again.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
