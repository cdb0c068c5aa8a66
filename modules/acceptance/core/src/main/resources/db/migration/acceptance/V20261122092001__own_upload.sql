CREATE TABLE acc_own_upload (
  ref        VARCHAR(40)  NOT NULL,
  code       VARCHAR(50)  NOT NULL,
  sha256     CHAR(64)     NOT NULL,
  file_type  VARCHAR(100) NOT NULL,
  file_bytes BIGINT       NOT NULL,
  kept_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (ref, code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
