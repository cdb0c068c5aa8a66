package org.onewindow.standalone;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/**
 * Says every so often that a long step goes on and for how long it has: a first start makes the
 * tables and loads the county, and whoever waits must see that it lives. A step that ends sooner
 * says nothing.
 */
final class StillWorking {

  private StillWorking() {}

  /**
   * @param step is done on the calling thread
   * @param said is given the whole seconds since now, on another thread
   * @param every how often it is said
   */
  static void during(Runnable step, LongConsumer said, Duration every) {
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    long begun = System.nanoTime();
    ScheduledFuture<?> saying =
        clock.scheduleAtFixedRate(
            () -> said.accept(Duration.ofNanos(System.nanoTime() - begun).toSeconds()),
            every.toMillis(),
            every.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      step.run();
    } finally {
      saying.cancel(true);
      clock.shutdownNow();
    }
  }
}
