package org.onewindow.acceptance.domain.facts;

import java.time.Instant;

/**
 * One question to one source, as the case keeps it.
 *
 * @param source code of the source
 * @param sourceName as people call it
 * @param askedAt when it was asked
 * @param answeredAt when its answer was there, or when we gave up
 * @param asOf the day the source's data are of, as it says; may be empty
 * @param purpose why it was asked
 * @param askedBy account, with {@code askedByName}
 * @param digest SHA-256 of the answer; empty where none came
 * @param facts how many facts came
 * @param content the facts, sealed; null where none came or they were forgotten
 * @param forgotten they came, and their time is over
 */
public record FactQuery(
    long id,
    String source,
    String sourceName,
    FactKind kind,
    SourceState state,
    Instant askedAt,
    Instant answeredAt,
    String asOf,
    String purpose,
    String askedBy,
    String askedByName,
    String digest,
    int facts,
    String content,
    boolean forgotten) {}
