package org.onewindow.platform.web.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  @Test
  @DisplayName("PLT-042 超过频率的请求被拒,并告知多久后再试;别的地址不受影响")
  void stopsWhoAsksTooOften() {
    TokenBuckets buckets = new TokenBuckets(3, 60);
    for (int i = 0; i < 3; i++) {
      assertThat(buckets.take("10.0.0.1", NOON)).isZero();
    }
    assertThat(buckets.take("10.0.0.1", NOON)).isEqualTo(Duration.ofSeconds(1));
    assertThat(buckets.take("10.0.0.2", NOON)).isZero();
    assertThat(buckets.take("10.0.0.1", NOON.plusMillis(999))).isPositive();
    assertThat(buckets.take("10.0.0.1", NOON.plusSeconds(1))).isZero();
    assertThat(buckets.take("10.0.0.1", NOON.plusSeconds(1))).isPositive();
  }

  @Test
  @DisplayName("PLT-042 安静之后最多攒满一桶")
  void fillsUpToTheBurst() {
    TokenBuckets buckets = new TokenBuckets(2, 60);
    buckets.take("10.0.0.1", NOON);
    Instant later = NOON.plus(Duration.ofHours(1));
    assertThat(buckets.take("10.0.0.1", later)).isZero();
    assertThat(buckets.take("10.0.0.1", later)).isZero();
    assertThat(buckets.take("10.0.0.1", later)).isPositive();
  }

  @Test
  @DisplayName("PLT-042 记住的地址数量有上限")
  void remembersABoundedNumber() {
    TokenBuckets buckets = new TokenBuckets(2, 60);
    for (int i = 0; i < 25_000; i++) {
      buckets.take("client-" + i, NOON);
    }
    assertThat(buckets.size()).isEqualTo(20_000);
  }

  @Test
  @DisplayName("PLT-042 IPv6 按 /64 网络计数")
  void countsNetworks() {
    assertThat(RateLimits.network("2001:db8:1:2:aaaa:bbbb:cccc:dddd"))
        .isEqualTo(RateLimits.network("2001:db8:1:2:1:2:3:4"))
        .isNotEqualTo(RateLimits.network("2001:db8:1:3:1:2:3:4"));
    assertThat(RateLimits.network("10.0.0.1")).isEqualTo("10.0.0.1");
  }
}
