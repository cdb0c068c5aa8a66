CREATE TABLE acc_inspection_case (
  inspection_id BIGINT       NOT NULL,
  position      INT          NOT NULL,
  case_id       BIGINT       NOT NULL,
  finding       VARCHAR(12)  NULL,
  note          VARCHAR(500) NOT NULL,
  found_at      DATETIME(6)  NULL,
  found_by      VARCHAR(100) NOT NULL,
  PRIMARY KEY (inspection_id, position),
  UNIQUE KEY acc_inspection_case_once (inspection_id, case_id),
  KEY acc_inspection_case_case (case_id),
  CONSTRAINT acc_inspection_case_of FOREIGN KEY (inspection_id) REFERENCES acc_inspection (id),
  CONSTRAINT acc_inspection_case_is FOREIGN KEY (case_id) REFERENCES acc_case (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
