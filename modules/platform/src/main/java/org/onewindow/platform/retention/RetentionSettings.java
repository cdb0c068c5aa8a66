package org.onewindow.platform.retention;

import java.time.Duration;
import org.onewindow.platform.config.Settings;

/**
 * How often each node removes what is old.
 *
 * @param every pause between two turns
 */
public record RetentionSettings(Duration every) {

  static RetentionSettings read(Settings settings) {
    return new RetentionSettings(
        settings.span(
            "onewindow.retention.every",
            Duration.ofHours(1),
            Duration.ofMinutes(1),
            Duration.ofDays(1)));
  }
}
