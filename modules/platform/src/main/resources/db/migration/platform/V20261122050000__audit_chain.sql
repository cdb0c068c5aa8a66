-- The append-only record of acts; see docs/adr/0051-audit-chain.md. No row is ever updated or deleted.
CREATE TABLE plt_audit (
  seq           BIGINT       NOT NULL,
  at            DATETIME(6)  NOT NULL,
  actor         VARCHAR(100) NOT NULL,
  unit          VARCHAR(64)  NOT NULL,
  desk          VARCHAR(64)  NOT NULL,
  request_id    VARCHAR(64)  NOT NULL,
  action        VARCHAR(100) NOT NULL,
  subject_type  VARCHAR(100) NOT NULL,
  subject_id    VARCHAR(200) NOT NULL,
  purpose       TEXT         NOT NULL,
  facts         MEDIUMTEXT   NOT NULL,
  digest        VARCHAR(10)  NOT NULL,
  previous_hash CHAR(64)     NOT NULL,
  hash          CHAR(64)     NOT NULL,
  PRIMARY KEY (seq),
  KEY plt_audit_subject (subject_type, subject_id, seq),
  KEY plt_audit_actor (actor, seq),
  KEY plt_audit_at (at, seq)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
