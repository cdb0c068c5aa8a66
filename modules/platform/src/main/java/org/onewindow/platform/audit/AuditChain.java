package org.onewindow.platform.audit;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.platform.persistence.Jdbc;

/**
 * Appends rows to the chain in the caller's transaction. The head row is locked from here until the
 * transaction ends, so that the chain never forks: call it as the last thing before the commit.
 */
final class AuditChain {

  private static final String LOCK_HEAD =
      "SELECT seq, hash FROM plt_audit_head WHERE id = 1 FOR UPDATE";
  private static final String MOVE_HEAD =
      "UPDATE plt_audit_head SET seq = ?, hash = ? WHERE id = 1";
  private static final String APPEND =
      "INSERT INTO plt_audit (seq, at, actor, unit, desk, request_id, action, subject_type,"
          + " subject_id, purpose, facts, digest, previous_hash, hash)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Jdbc jdbc;

  AuditChain(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param drafts rows whose place and hashes are still open, in the order they happened
   */
  void append(List<AuditRow> drafts) {
    Head head =
        jdbc.first(LOCK_HEAD, r -> new Head(r.number("seq"), r.text("hash")))
            .orElseThrow(() -> new IllegalStateException("The audit chain has no head row"));
    List<Object[]> values = new ArrayList<>(drafts.size());
    for (AuditRow draft : drafts) {
      AuditRow row = head.next(draft);
      values.add(
          new Object[] {
            row.seq(),
            row.at(),
            row.actor(),
            row.unit(),
            row.window(),
            row.requestId(),
            row.action(),
            row.subjectType(),
            row.subjectId(),
            row.purpose(),
            row.facts(),
            row.digest(),
            row.previousHash(),
            row.hash()
          });
      head = new Head(row.seq(), row.hash());
    }
    jdbc.updateAll(APPEND, values);
    jdbc.update(MOVE_HEAD, head.seq(), head.hash());
  }

  /** The last row of the chain; 0 and zeros when it is empty. */
  record Head(long seq, String hash) {

    AuditRow next(AuditRow d) {
      return new AuditRow(
              seq + 1,
              d.at(),
              d.actor(),
              d.unit(),
              d.window(),
              d.requestId(),
              d.action(),
              d.subjectType(),
              d.subjectId(),
              d.purpose(),
              d.facts(),
              d.digest(),
              hash,
              "")
          .sealed();
    }
  }
}
