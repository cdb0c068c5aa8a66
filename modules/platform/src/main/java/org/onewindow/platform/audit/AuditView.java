package org.onewindow.platform.audit;

import java.time.Instant;

/**
 * A row of the audit as the supervisor sees it.
 *
 * @param facts lines {@code name=value}
 */
public record AuditView(
    long seq,
    Instant at,
    String actor,
    String unit,
    String window,
    String requestId,
    String action,
    String subjectType,
    String subjectId,
    String purpose,
    String facts) {}
