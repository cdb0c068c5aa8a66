CREATE TABLE acc_case_document (
  case_id     BIGINT       NOT NULL,
  seq         INT          NOT NULL,
  kind        VARCHAR(24)  NOT NULL,
  number      VARCHAR(100) NOT NULL,
  says        MEDIUMTEXT   NOT NULL,
  sha256      CHAR(64)     NULL,
  issued_at   DATETIME(6)  NOT NULL,
  account     VARCHAR(64)  NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  PRIMARY KEY (case_id, seq),
  UNIQUE KEY acc_case_document_number (kind, number),
  CONSTRAINT acc_case_document_case FOREIGN KEY (case_id) REFERENCES acc_case (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
