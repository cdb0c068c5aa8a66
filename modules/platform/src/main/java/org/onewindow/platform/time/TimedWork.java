package org.onewindow.platform.time;

import java.time.Instant;
import java.util.Optional;

/**
 * Work that falls due by the mere passing of the county's time. Whoever moves that time forward
 * stops at each moment on the way, so that what happens is what would have happened. An
 * implementation is an {@code @ApplicationScoped} bean.
 */
public interface TimedWork {

  /**
   * The first moment after which something is due.
   *
   * @param after looks only later than this
   */
  Optional<Instant> nextDue(Instant after);

  /** Does what is due now; opens its own transactions, safe on several nodes at once. */
  void catchUp();
}
