package org.onewindow.acceptance.domain.supervision;

import java.time.Instant;

/**
 * A case of a sample.
 *
 * @param position in the order of the draw, from 1
 * @param finding or null while nobody has looked
 * @param foundAt or null
 */
public record InspectedCase(
    int position,
    String number,
    String matter,
    String section,
    InspectionFinding finding,
    String note,
    Instant foundAt,
    String foundBy) {}
