-- 归档: where the file of a case stands in the archive, written once.
CREATE TABLE acc_case_archive (
  case_id      BIGINT       NOT NULL,
  archive_no   VARCHAR(160) NOT NULL,
  fonds        VARCHAR(64)  NOT NULL,
  archive_year INT          NOT NULL,
  section      VARCHAR(64)  NOT NULL,
  retention    VARCHAR(16)  NOT NULL,
  seq          BIGINT       NOT NULL,
  items        INT          NOT NULL,
  pages        INT          NOT NULL,
  note         VARCHAR(500) NOT NULL,
  archived_at  DATETIME(6)  NOT NULL,
  account      VARCHAR(64)  NOT NULL,
  person_name  VARCHAR(100) NOT NULL,
  PRIMARY KEY (case_id),
  UNIQUE KEY acc_case_archive_no (archive_no),
  CONSTRAINT acc_case_archive_case FOREIGN KEY (case_id) REFERENCES acc_case (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
