package org.onewindow.platform.request;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets each caller do so many things at once and so many a second afterwards. Counts on this node
 * alone, and forgets the callers that were quiet longest when there are too many. Thread-safe.
 */
public final class TokenBuckets {

  private static final int MOST_CALLERS = 20_000;
  private static final int IPV6_PREFIX_GROUPS = 4;

  private record Bucket(double tokens, Instant at) {}

  private final InstantSource clock;
  private final int burst;
  private final int perSecond;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_CALLERS;
        }
      };

  /**
   * @param burst how many at once
   * @param perSecond how many more each second
   */
  public TokenBuckets(InstantSource clock, int burst, int perSecond) {
    this.clock = clock;
    this.burst = burst;
    this.perSecond = perSecond;
  }

  /**
   * Takes one token of a caller.
   *
   * @return zero when it was there; else how long to wait for the next one
   */
  public synchronized Duration take(String caller) {
    Instant now = clock.instant();
    Bucket last = buckets.getOrDefault(caller, new Bucket(burst, now));
    double seconds = Math.max(0, Duration.between(last.at(), now).toNanos() / 1e9);
    double tokens = Math.min(burst, last.tokens() + seconds * perSecond);
    boolean granted = tokens >= 1;
    buckets.put(caller, new Bucket(granted ? tokens - 1 : tokens, now));
    return granted ? Duration.ZERO : Duration.ofNanos((long) ((1 - tokens) / perSecond * 1e9));
  }

  /** One name for an address: of IPv6 the network, because a host may take any address in it. */
  public static String caller(String address) {
    if (address == null || address.indexOf(':') < 0) {
      return String.valueOf(address);
    }
    String[] groups = address.split(":");
    return String.join(
        ":", java.util.Arrays.copyOf(groups, Math.min(groups.length, IPV6_PREFIX_GROUPS)));
  }
}
