package org.onewindow.platform.audit;

/**
 * The append-only record of who did or read what. Rows join the caller's transaction and are
 * chained by hash; see {@code bin/verify-audit}.
 */
public interface Audit {

  /**
   * Records an act, or a read of personal data, by the current actor in the current transaction.
   */
  void record(AuditEntry entry);
}
