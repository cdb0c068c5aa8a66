package org.onewindow.acceptance.domain.facts;

import java.time.Instant;

/**
 * An electronic licence that stood in for a paper: what the case keeps of it.
 *
 * @param material code of the material
 * @param source who was asked
 * @param checkedAt when
 * @param digest SHA-256 of the answer, 64 hex digits
 */
public record UsedLicence(
    String material,
    String number,
    String name,
    String issuer,
    String source,
    Instant checkedAt,
    String digest) {}
