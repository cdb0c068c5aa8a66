package org.onewindow.acceptance.persistence.cases;

import java.time.Instant;

/**
 * A draft in the clerk's list.
 *
 * @param ref name of the draft
 * @param matter name of the handling item
 * @param begunAt when it was begun
 * @param typedAt when it was last kept, or null
 */
public record DraftRow(String ref, String matter, Instant begunAt, Instant typedAt) {}
