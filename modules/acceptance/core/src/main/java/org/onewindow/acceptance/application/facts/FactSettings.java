package org.onewindow.acceptance.application.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;

/**
 * How what came from other organs is kept: {@code onewindow.facts.keep} (how long after the
 * question the facts stay readable once the case is over; source, time and digest stay for good).
 */
@ApplicationScoped
public class FactSettings implements SettingsGroup {

  private final Settings settings;

  /** For the container's proxy. */
  protected FactSettings() {
    this(null);
  }

  @Inject
  public FactSettings(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void check(Settings read) {
    keep(read);
  }

  /** How long facts stay readable, counted from the question. */
  public Duration keep() {
    return keep(settings);
  }

  /** Where the demo's own services are to be switched; empty outside the demo. */
  public String demoServices() {
    return settings.demo() ? settings.text("onewindow.demo.services", "") : "";
  }

  private static Duration keep(Settings settings) {
    return settings.span(
        "onewindow.facts.keep", Duration.ofDays(365), Duration.ofDays(1), Duration.ofDays(3650));
  }
}
