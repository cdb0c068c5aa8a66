-- Idempotency keys; result is null while the first command with the key is at work.
CREATE TABLE plt_once (
  actor           VARCHAR(100) NOT NULL,
  idempotency_key VARCHAR(100) NOT NULL,
  fingerprint     CHAR(64)     NOT NULL,
  result          VARCHAR(200) NULL,
  at              DATETIME(6)  NOT NULL,
  PRIMARY KEY (actor, idempotency_key),
  KEY plt_once_at (at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
