package org.onewindow.platform.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.onewindow.platform.identity.domain.LockOut;
import org.onewindow.platform.persistence.Jdbc;

/**
 * The counts of attempts, by a blind index of what is counted, so that neither names nor addresses
 * stand in the table, and a name that does not exist is counted like one that does. What is older
 * than the caller's limit is swept away in small portions, so that the table stays small.
 */
@ApplicationScoped
public class LockOuts {

  private final Jdbc jdbc;

  protected LockOuts() {
    this(null);
  }

  @Inject
  public LockOuts(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** What is counted. */
  public enum Kind {
    ADDRESS,
    NAME,
    SECOND_FACTOR
  }

  /** The count, held until the transaction ends. Hold addresses before names. */
  public LockOut hold(Kind kind, String subject, Instant now) {
    jdbc.update(
        "INSERT INTO plt_lock_out (kind, subject, attempts, paused_until, last_at)"
            + " VALUES (?, ?, 0, NULL, ?) ON DUPLICATE KEY UPDATE subject = subject",
        kind,
        subject,
        now);
    return jdbc.first(
            "SELECT attempts, paused_until, last_at FROM plt_lock_out"
                + " WHERE kind = ? AND subject = ? FOR UPDATE",
            row ->
                new LockOut(
                    row.integer("attempts"), row.instant("paused_until"), row.instant("last_at")),
            kind,
            subject)
        .orElse(LockOut.NONE);
  }

  public void store(Kind kind, String subject, LockOut counted) {
    jdbc.update(
        "UPDATE plt_lock_out SET attempts = ?, paused_until = ?, last_at = ?"
            + " WHERE kind = ? AND subject = ?",
        counted.attempts(),
        counted.pausedUntil(),
        counted.lastAt(),
        kind,
        subject);
  }

  public void forget(Kind kind, String subject) {
    jdbc.update("DELETE FROM plt_lock_out WHERE kind = ? AND subject = ?", kind, subject);
  }

  /** An attempt turned out right: it does not count against its address. */
  public void takeBackOne(Kind kind, String subject) {
    jdbc.update(
        "UPDATE plt_lock_out SET attempts = GREATEST(attempts - 1, 0), paused_until = NULL"
            + " WHERE kind = ? AND subject = ?",
        kind,
        subject);
  }

  /** Forgets attempts that count no more. */
  public int sweep(Instant before) {
    return jdbc.update(
        "DELETE FROM plt_lock_out WHERE last_at < ? ORDER BY last_at LIMIT 100", before);
  }
}
