/**
 * The append-only record of acts and of reads of personal data. Rows form a hash chain whose head
 * is anchored outside the database; {@code VerifyAudit} walks it. Every module writes through
 * {@link org.onewindow.platform.audit.Audit}; nobody updates or deletes.
 */
package org.onewindow.platform.audit;
