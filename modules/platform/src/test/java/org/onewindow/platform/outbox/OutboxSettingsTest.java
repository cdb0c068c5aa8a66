package org.onewindow.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onewindow.platform.config.Settings;

class OutboxSettingsTest {

  private final OutboxSettings settings =
      OutboxSettings.read(new Settings(key -> Optional.empty()));

  @Test
  @DisplayName("PLT-010 投递失败后的间隔逐次加倍，有上限，并错开")
  void pauses_double_up_to_a_limit_and_are_spread() {
    assertThat(settings.pauseAfter(1, 0.5)).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.pauseAfter(2, 0.5)).isEqualTo(Duration.ofSeconds(4));
    assertThat(settings.pauseAfter(5, 0.5)).isEqualTo(Duration.ofSeconds(32));
    assertThat(settings.pauseAfter(50, 0.5)).isEqualTo(Duration.ofHours(1));
    assertThat(settings.pauseAfter(1, 0)).isEqualTo(Duration.ofMillis(1500));
    assertThat(settings.pauseAfter(1, 0.999))
        .isBetween(Duration.ofMillis(2490), Duration.ofMillis(2500));
  }
}
