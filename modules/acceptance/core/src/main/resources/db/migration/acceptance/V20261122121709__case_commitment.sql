-- 告知承诺: promises in the place of papers, and what their check found.
CREATE TABLE acc_case_commitment (
  case_id      BIGINT        NOT NULL,
  seq          INT           NOT NULL,
  code         VARCHAR(50)   NOT NULL,
  name         VARCHAR(1000) NOT NULL,
  content      VARCHAR(500)  NOT NULL,
  verification VARCHAR(200)  NOT NULL,
  signer       VARCHAR(32)   NOT NULL,
  promised_at  DATETIME(6)   NOT NULL,
  checked_at   DATETIME(6)   NULL,
  checked_by   VARCHAR(64)   NULL,
  checker_name VARCHAR(100)  NULL,
  found_false  BOOLEAN       NOT NULL,
  finding      VARCHAR(500)  NULL,
  PRIMARY KEY (case_id, seq),
  CONSTRAINT acc_case_commitment_case FOREIGN KEY (case_id) REFERENCES acc_case (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
