package org.onewindow.platform.outbox;

import java.time.Duration;
import org.onewindow.platform.config.Settings;

/**
 * How deliveries are made.
 *
 * @param attempts how often a listener is called before the delivery stays as FAILED
 * @param firstPause after the first failure; it doubles with each further one
 * @param longestPause the pause never grows beyond it
 * @param lease how long a listener that speaks to another system may take
 * @param look how often each dispatcher looks for due rows by itself
 * @param dispatchers how many deliver side by side on one node
 * @param keepDone how long delivered rows are kept
 */
public record OutboxSettings(
    int attempts,
    Duration firstPause,
    Duration longestPause,
    Duration lease,
    Duration look,
    int dispatchers,
    Duration keepDone) {

  static OutboxSettings read(Settings settings) {
    return new OutboxSettings(
        settings.number("onewindow.outbox.attempts", 12, 1, 50),
        settings.span(
            "onewindow.outbox.pause.first",
            Duration.ofSeconds(2),
            Duration.ofMillis(10),
            Duration.ofHours(1)),
        settings.span(
            "onewindow.outbox.pause.longest",
            Duration.ofHours(1),
            Duration.ofSeconds(1),
            Duration.ofDays(1)),
        settings.span(
            "onewindow.outbox.lease",
            Duration.ofMinutes(5),
            Duration.ofSeconds(10),
            Duration.ofHours(1)),
        settings.span(
            "onewindow.outbox.look",
            Duration.ofSeconds(1),
            Duration.ofMillis(100),
            Duration.ofMinutes(5)),
        settings.number("onewindow.outbox.dispatchers", 2, 1, 16),
        settings.span(
            "onewindow.outbox.keep",
            Duration.ofDays(30),
            Duration.ofDays(1),
            Duration.ofDays(3650)));
  }

  /**
   * The pause after a failed attempt.
   *
   * @param attempt 1 for the first
   * @param chance 0 (inclusive) to 1 (exclusive): spreads listeners that failed together
   */
  Duration pauseAfter(int attempt, double chance) {
    double doubled = firstPause.toMillis() * Math.pow(2, Math.min(attempt - 1, 40));
    double capped = Math.min(doubled, longestPause.toMillis());
    return Duration.ofMillis(Math.round(capped * (0.75 + chance / 2)));
  }
}
