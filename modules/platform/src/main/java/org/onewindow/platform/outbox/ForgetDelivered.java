package org.onewindow.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.retention.Forgetting;
import org.onewindow.platform.time.RealTime;

/** Deliveries that were made long enough ago. Pending and failed ones stay for ever. */
@ApplicationScoped
public class ForgetDelivered implements Forgetting {

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
  public ForgetDelivered(Jdbc jdbc, @RealTime InstantSource clock, OutboxSettings settings) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "deliveries";
  }

  @Override
  public int forget() {
    return jdbc.update(FORGET, clock.instant().minus(settings.keepDone()));
  }
}
