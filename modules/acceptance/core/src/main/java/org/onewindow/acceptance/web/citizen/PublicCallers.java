package org.onewindow.acceptance.web.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.InstantSource;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.config.SettingsGroup;
import org.onewindow.platform.request.TokenBuckets;

/**
 * How often one address may look up progress and certificates, so that nobody can try secrets by
 * the thousand: {@code onewindow.public.burst} and {@code onewindow.public.per-second}, by node.
 */
@ApplicationScoped
public class PublicCallers implements SettingsGroup {

  private final TokenBuckets buckets;

  /** For the container's proxy. */
  protected PublicCallers() {
    buckets = null;
  }

  @Inject
  PublicCallers(InstantSource clock, Settings settings) {
    buckets = new TokenBuckets(clock, burst(settings), perSecond(settings));
  }

  /**
   * @throws WebApplicationException 429 with Retry-After
   */
  void take(String address) {
    Duration wait = buckets.take(TokenBuckets.caller(address));
    if (!wait.isZero()) {
      throw new WebApplicationException(
          Response.status(Response.Status.TOO_MANY_REQUESTS)
              .header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1)
              .build());
    }
  }

  @Override
  public void check(Settings settings) {
    burst(settings);
    perSecond(settings);
  }

  private static int burst(Settings settings) {
    return settings.number("onewindow.public.burst", 60, 1, 1_000_000);
  }

  private static int perSecond(Settings settings) {
    return settings.number("onewindow.public.per-second", 2, 1, 100_000);
  }
}
