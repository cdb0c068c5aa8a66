package org.onewindow.acceptance.web.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;
import org.onewindow.platform.request.TokenBuckets;

/**
 * How often one address may ask the clock: an honest batch of many hundreds goes through in one go.
 * {@code onewindow.clock.burst} and {@code onewindow.clock.per-second}, by node.
 */
@ApplicationScoped
public class ClockCallers implements SettingsGroup {

  private final TokenBuckets buckets;

  /** For the container's proxy. */
  protected ClockCallers() {
    buckets = null;
  }

  @Inject
  ClockCallers(InstantSource clock, Settings settings) {
    buckets = new TokenBuckets(clock, burst(settings), perSecond(settings));
  }

  Duration take(String address) {
    return buckets.take(TokenBuckets.caller(address));
  }

  @Override
  public void check(Settings settings) {
    burst(settings);
    perSecond(settings);
  }

  private static int burst(Settings settings) {
    return settings.number("onewindow.clock.burst", 2_000, 1, 1_000_000);
  }

  private static int perSecond(Settings settings) {
    return settings.number("onewindow.clock.per-second", 50, 1, 100_000);
  }
}
