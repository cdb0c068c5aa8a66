package org.onewindow.platform.web.rate;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The buckets of all addresses for one name. Remembers the addresses that asked last, at most a
 * fixed number, so that nobody can fill the memory; a forgotten address begins with a full bucket.
 * Thread-safe.
 */
final class TokenBuckets {

  private static final int REMEMBERED = 20_000;
  private static final double SECONDS_A_MINUTE = 60.0;

  private record Bucket(double tokens, Instant at) {}

  private final int burst;
  private final double perSecond;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > REMEMBERED;
        }
      };

  TokenBuckets(int burst, int perMinute) {
    this.burst = burst;
    this.perSecond = perMinute / SECONDS_A_MINUTE;
  }

  /**
   * Takes a token.
   *
   * @return zero when there was one, else how long until there will be
   */
  synchronized Duration take(String address, Instant now) {
    Bucket bucket = buckets.getOrDefault(address, new Bucket(burst, now));
    double passed = Math.max(0, Duration.between(bucket.at(), now).toMillis() / 1000.0);
    double tokens = Math.min(burst, bucket.tokens() + passed * perSecond);
    if (tokens >= 1) {
      buckets.put(address, new Bucket(tokens - 1, now));
      return Duration.ZERO;
    }
    buckets.put(address, new Bucket(tokens, now));
    return Duration.ofMillis((long) Math.ceil((1 - tokens) / perSecond * 1000));
  }

  synchronized int size() {
    return buckets.size();
  }
}
