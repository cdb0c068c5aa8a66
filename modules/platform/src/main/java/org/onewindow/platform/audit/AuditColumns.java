package org.onewindow.platform.audit;

import java.sql.SQLException;
import org.onewindow.platform.persistence.Jdbc;

/** Reads rows of the chain. */
final class AuditColumns {

  static final String ALL =
      "seq, at, actor, unit, desk, request_id, action, subject_type, subject_id, purpose, facts,"
          + " digest, previous_hash, hash";

  private AuditColumns() {}

  static AuditRow read(Jdbc.Row r) throws SQLException {
    return new AuditRow(
        r.number("seq"),
        r.instant("at"),
        r.text("actor"),
        r.text("unit"),
        r.text("desk"),
        r.text("request_id"),
        r.text("action"),
        r.text("subject_type"),
        r.text("subject_id"),
        r.text("purpose"),
        r.text("facts"),
        ChainDigest.valueOf(r.text("digest")),
        r.text("previous_hash"),
        r.text("hash"));
  }
}
