package org.onewindow.acceptance.application.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The time and the day in the county. Thread-safe. */
@ApplicationScoped
public class CountyDay {

  private final InstantSource clock;
  private final ZoneId zone;

  /** For the container's proxy. */
  protected CountyDay() {
    this(null, null);
  }

  @Inject
  public CountyDay(
      InstantSource clock,
      @ConfigProperty(name = "onewindow.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now(), zone);
  }
}
