package org.onewindow.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.onewindow.platform.persistence.Jdbc;

/**
 * Removes deliveries that were made long enough ago. Pending and failed ones stay for ever. In
 * small portions, each a transaction of its own, so that nobody waits for it; two nodes may do it
 * at once.
 */
@ApplicationScoped
public class ForgetDelivered {

  private static final int PORTION = 1000;
  private static final String FORGET =
      "DELETE FROM plt_outbox WHERE state = 'DONE' AND done_at < ? ORDER BY done_at LIMIT "
          + PORTION;

  private final Jdbc jdbc;
  private final InstantSource clock;
  private final OutboxSettings settings;

  /** For the container's proxy. */
  protected ForgetDelivered() {
    this(null, null, null);
  }

  @Inject
  public ForgetDelivered(Jdbc jdbc, InstantSource clock, OutboxSettings settings) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.settings = settings;
  }

  /** Removes all that is old enough now. */
  void run() {
    int removed;
    do {
      removed = jdbc.update(FORGET, clock.instant().minus(settings.keepDone()));
    } while (removed == PORTION);
  }
}
