package org.onewindow.acceptance.application.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.acceptance.domain.push.PushState;
import org.onewindow.acceptance.domain.push.RetriedPushes;

class PushStandingTest {

  private static final RetriedPushes NONE = new RetriedPushes(0, 0, null);
  private static final RetriedPushes TWO =
      new RetriedPushes(2, 5, Instant.parse("2026-11-22T03:00:00Z"));

  @Test
  @DisplayName("ACC-675 what was given up is shown first, then what came back, then what waits")
  void worst() {
    assertThat(
            new ListPushes.Standing(Map.of(PushState.FAILED, 1L, PushState.WAITING, 2L), TWO)
                .worst())
        .isEqualTo(PushState.FAILED);
    assertThat(
            new ListPushes.Standing(Map.of(PushState.REFUSED, 1L, PushState.WAITING, 2L), TWO)
                .worst())
        .isEqualTo(PushState.REFUSED);
    assertThat(new ListPushes.Standing(Map.of(PushState.WAITING, 2L), TWO).worst())
        .isEqualTo(PushState.WAITING);
    assertThat(new ListPushes.Standing(Map.of(), NONE).worst()).isEqualTo(PushState.ACCEPTED);
  }

  @Test
  @DisplayName("ACC-675 pushes that are tried again are no calm, though nothing failed yet")
  void calm() {
    assertThat(new ListPushes.Standing(Map.of(PushState.WAITING, 2L), TWO).isCalm()).isFalse();
    assertThat(new ListPushes.Standing(Map.of(PushState.WAITING, 2L), NONE).isCalm()).isTrue();
    assertThat(new ListPushes.Standing(Map.of(PushState.FAILED, 1L), NONE).isCalm()).isFalse();
  }
}
