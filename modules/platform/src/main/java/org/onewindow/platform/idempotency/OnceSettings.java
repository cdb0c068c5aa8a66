package org.onewindow.platform.idempotency;

import java.time.Duration;
import org.onewindow.platform.config.Settings;

/**
 * How long a key is remembered.
 *
 * @param keep a command that is repeated later than this is done again
 */
public record OnceSettings(Duration keep) {

  static OnceSettings read(Settings settings) {
    return new OnceSettings(
        settings.span(
            "onewindow.once.keep", Duration.ofDays(30), Duration.ofDays(1), Duration.ofDays(3650)));
  }
}
