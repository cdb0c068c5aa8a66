package org.onewindow.acceptance.domain.push;

import java.time.Instant;

/**
 * One result on its way to one receiver. Its key makes it one thing however often it is sent: the
 * receiver counts it once.
 *
 * @param key idempotency key, unique for a receiver
 * @param receiver code of the receiver
 * @param supervisor the supervising department; may be empty
 * @param licence number of the certificate; empty while there is none
 * @param attempts how often it was sent since it was last put on its way by hand, or since it was
 *     made; decides nothing: when it is given up the outbox says
 * @param triedAt null before the first try
 * @param answeredAt null until it was answered
 * @param answer receipt or reason of the receiver; empty until it was answered
 * @param problem why the last try had no answer; empty where it had one
 * @param digest SHA-256 of what is sent, 64 hex digits
 */
public record ResultPush(
    long id,
    String key,
    String receiver,
    ResultFact fact,
    String caseNumber,
    String matterName,
    String supervisor,
    String licence,
    Instant madeAt,
    PushState state,
    int attempts,
    Instant triedAt,
    Instant answeredAt,
    String answer,
    String problem,
    String digest) {}
