package org.onewindow.platform.audit;

import java.time.Duration;
import java.util.Optional;
import org.onewindow.platform.config.Settings;

/**
 * How the audit is kept.
 *
 * @param digest hash of new rows
 * @param anchorKey key of the anchors' HMAC; without it anchors are plain
 * @param anchorEvery how often the head is written to the anchor file
 */
public record AuditSettings(ChainDigest digest, Optional<String> anchorKey, Duration anchorEvery) {

  static AuditSettings read(Settings settings) {
    return new AuditSettings(
        settings.choice("onewindow.audit.digest", ChainDigest.class, ChainDigest.SHA_256),
        settings.secret("onewindow.audit.anchor.key"),
        settings.span(
            "onewindow.audit.anchor.every",
            Duration.ofMinutes(5),
            Duration.ofSeconds(1),
            Duration.ofDays(1)));
  }
}
