CREATE TABLE acc_case_defect (
  case_id     BIGINT        NOT NULL,
  seq         INT           NOT NULL,
  material    VARCHAR(50)   NOT NULL,
  what        VARCHAR(1000) NOT NULL,
  noticed_at  DATETIME(6)   NOT NULL,
  answered_at DATETIME(6)   NULL,
  PRIMARY KEY (case_id, seq),
  CONSTRAINT acc_case_defect_case FOREIGN KEY (case_id) REFERENCES acc_case (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
