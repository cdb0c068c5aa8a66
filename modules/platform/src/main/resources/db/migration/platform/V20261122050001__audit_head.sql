-- One row: the last link of the chain, locked by whoever appends.
CREATE TABLE plt_audit_head (
  id   INT      NOT NULL,
  seq  BIGINT   NOT NULL,
  hash CHAR(64) NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
