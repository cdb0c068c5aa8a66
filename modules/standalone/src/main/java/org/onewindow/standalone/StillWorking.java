package org.onewindow.standalone;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/**
 * Says every so often that a long step goes on and for how long it has, until it is closed: a first
 * start makes the tables and loads the county, and whoever waits must see that it lives. A step
 * that ends sooner says nothing.
 */
final class StillWorking implements AutoCloseable {

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "onewindow-still-working");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param said is given the whole seconds since now
   * @param every how often it is said
   */
  StillWorking(LongConsumer said, Duration every) {
    long begun = System.nanoTime();
    clock.scheduleAtFixedRate(
        () -> said.accept(Duration.ofNanos(System.nanoTime() - begun).toSeconds()),
        every.toMillis(),
        every.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
