package org.onewindow.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.onewindow.platform.persistence.Jdbc;
import org.onewindow.platform.retention.Forgetting;
import org.onewindow.platform.time.RealTime;

/** Idempotency keys that nobody repeats any more. */
@ApplicationScoped
public class ForgetKeys implements Forgetting {

  private static final String FORGET =
      "DELETE FROM plt_once WHERE at < ? ORDER BY at LIMIT " + PORTION;

  private final Jdbc jdbc;
  private final InstantSource clock;
  private final OnceSettings settings;

  /** For the container's proxy. */
  protected ForgetKeys() {
    this(null, null, null);
  }

  @Inject
  public ForgetKeys(Jdbc jdbc, @RealTime InstantSource clock, OnceSettings settings) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "keys";
  }

  @Override
  public int forget() {
    return jdbc.update(FORGET, clock.instant().minus(settings.keep()));
  }
}
