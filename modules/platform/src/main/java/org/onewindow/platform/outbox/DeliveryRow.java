package org.onewindow.platform.outbox;

import java.time.Instant;

/**
 * A delivery as the administrator sees it; its content is not shown.
 *
 * @param nextAt when it is due, for a pending one
 * @param doneAt null unless done
 * @param lastError empty when the last attempt did not fail
 */
public record DeliveryRow(
    long id,
    String eventType,
    String listener,
    DeliveryState state,
    int attempts,
    Instant publishedAt,
    Instant nextAt,
    Instant doneAt,
    String lastError) {}
