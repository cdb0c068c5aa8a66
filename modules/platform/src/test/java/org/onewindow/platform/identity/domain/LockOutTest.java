package org.onewindow.platform.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LockOutTest {

  private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");
  private static final LockOut.Patience PATIENCE =
      new LockOut.Patience(5, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofDays(1));

  @Test
  @DisplayName("PLT-029 连续输错五次后暂停,此后每错一次暂停时间加倍,最长一小时")
  void pauseGrowsWithEachAttempt() {
    LockOut count = LockOut.NONE;
    Instant now = MORNING;
    List<Long> pauses = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      count = count.attempted(now, PATIENCE);
      pauses.add(
          count.pausedUntil() == null ? 0 : Duration.between(now, count.pausedUntil()).toMinutes());
      if (count.pausedUntil() != null) {
        assertThat(count.isPaused(count.pausedUntil().minusMillis(1))).isTrue();
        assertThat(count.isPaused(count.pausedUntil())).isFalse();
        now = count.pausedUntil();
      }
    }
    assertThat(pauses)
        .containsExactly(0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L);
  }

  @Test
  @DisplayName("PLT-029 安静一天后重新计数")
  void forgetsAfterAQuietDay() {
    LockOut count = LockOut.NONE;
    for (int i = 0; i < 8; i++) {
      count = count.attempted(MORNING, PATIENCE);
    }
    LockOut nextDay = count.attempted(MORNING.plus(Duration.ofHours(25)), PATIENCE);
    assertThat(nextDay.attempts()).isEqualTo(1);
    assertThat(nextDay.pausedUntil()).isNull();
    assertThat(count.attempted(MORNING.plus(Duration.ofHours(23)), PATIENCE).attempts())
        .isEqualTo(9);
  }
}
