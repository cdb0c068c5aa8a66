package org.onewindow.platform.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {

  private Instant now = Instant.parse("2026-03-02T01:00:00Z");
  private final TokenBuckets buckets = new TokenBuckets(() -> now, 3, 2);

  @Test
  @DisplayName("PLT-076 公开接口按来源地址限速：可一次连发若干次，之后按秒恢复")
  void aBurstGoesThroughAndRefillsBySecond() {
    for (int i = 0; i < 3; i++) {
      assertThat(buckets.take("10.0.0.1")).isZero();
    }
    assertThat(buckets.take("10.0.0.1")).isEqualTo(Duration.ofMillis(500));
    assertThat(buckets.take("10.0.0.2")).isZero();
    now = now.plusMillis(500);
    assertThat(buckets.take("10.0.0.1")).isZero();
    assertThat(buckets.take("10.0.0.1")).isPositive();
    now = now.plusSeconds(3600);
    for (int i = 0; i < 3; i++) {
      assertThat(buckets.take("10.0.0.1")).isZero();
    }
    assertThat(buckets.take("10.0.0.1")).isPositive();
  }

  @Test
  void aClockThatIsSetBackGivesNothingAway() {
    for (int i = 0; i < 3; i++) {
      buckets.take("10.0.0.1");
    }
    now = now.minusSeconds(10);
    assertThat(buckets.take("10.0.0.1")).isPositive();
  }

  @Test
  void aHostIsItsNetworkInIpv6() {
    assertThat(TokenBuckets.caller("2001:db8:1:2:3:4:5:6"))
        .isEqualTo(TokenBuckets.caller("2001:db8:1:2:ffff:0:0:1"))
        .isNotEqualTo(TokenBuckets.caller("2001:db8:1:3:3:4:5:6"));
    assertThat(TokenBuckets.caller("10.0.0.1")).isEqualTo("10.0.0.1");
  }
}
