-- A file on its way in pieces; gone once it is whole, or after a day. See docs/adr/0021.
CREATE TABLE plt_upload (
  id        CHAR(43)     NOT NULL,
  account   VARCHAR(64)  NOT NULL,
  purpose   VARCHAR(200) NOT NULL,
  bytes     BIGINT       NOT NULL,
  sha256    CHAR(64)     NOT NULL,
  received  BIGINT       NOT NULL,
  last_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY plt_upload_same (account, purpose, sha256),
  KEY plt_upload_old (last_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
