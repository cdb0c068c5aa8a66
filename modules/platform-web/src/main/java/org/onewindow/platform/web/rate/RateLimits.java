package org.onewindow.platform.web.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onewindow.platform.config.Settings;
import org.onewindow.platform.time.RealTime;

/** The buckets of this node, by name. Thread-safe. */
@ApplicationScoped
public class RateLimits {

  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,6})/([1-9][0-9]{0,6})");
  private static final int NETWORK_GROUPS = 4;

  private final Settings settings;
  private final InstantSource clock;
  private final Map<String, TokenBuckets> byName = new ConcurrentHashMap<>();

  protected RateLimits() {
    this(null, null);
  }

  @Inject
  public RateLimits(Settings settings, @RealTime InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @return zero when the request may pass, else how long to wait
   */
  Duration take(RateLimited limit, String address) {
    return byName
        .computeIfAbsent(limit.value(), name -> buckets(limit))
        .take(network(address), clock.instant());
  }

  private TokenBuckets buckets(RateLimited limit) {
    String usual = limit.burst() + "/" + limit.perMinute();
    String set = settings.text("onewindow.rate." + limit.value(), usual, FORM, "burst/per-minute");
    Matcher parts = FORM.matcher(set);
    if (!parts.matches()) {
      throw new IllegalStateException("Not a rate: " + set);
    }
    return new TokenBuckets(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
  }

  /** An IPv6 household owns its whole /64 network; an IPv4 address stands for itself. */
  static String network(String address) {
    String[] groups = address.split(":");
    return groups.length <= NETWORK_GROUPS || address.contains("::")
        ? address
        : String.join(":", groups[0], groups[1], groups[2], groups[3]);
  }
}
