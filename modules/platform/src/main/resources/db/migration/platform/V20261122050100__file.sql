-- The files in the store, by digest. Rows are never deleted.
CREATE TABLE plt_file (
  sha256     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  media_type VARCHAR(100)  NOT NULL,
  bytes      BIGINT        NOT NULL,
  stored_at  DATETIME(6)   NOT NULL,
  PRIMARY KEY (sha256)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
