package org.onewindow.acceptance.domain.matter;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of the version history.
 *
 * @param publishedAt empty for a draft
 */
public record VersionRow(
    int number,
    Instant createdAt,
    String createdBy,
    Optional<Instant> publishedAt,
    String publishedBy) {}
