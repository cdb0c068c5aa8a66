-- Filled forms of cases, sealed: what was handed in first is version 1, each correction adds one.
CREATE TABLE acc_case_form (
  ref      VARCHAR(40)  NOT NULL,
  version  INT          NOT NULL,
  answers  MEDIUMTEXT   NOT NULL,
  filed_by VARCHAR(100) NOT NULL,
  filed_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (ref, version)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
