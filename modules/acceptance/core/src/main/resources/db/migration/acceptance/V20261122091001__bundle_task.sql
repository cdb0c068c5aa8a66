-- One member of a running bundle; a case belongs to one member at most.
CREATE TABLE acc_bundle_task (
  bundle_id   BIGINT       NOT NULL,
  task_key    VARCHAR(30)  NOT NULL,
  position    INT          NOT NULL,
  kind        VARCHAR(20)  NOT NULL,
  name        VARCHAR(200) NOT NULL,
  body        VARCHAR(200) NOT NULL,
  matter_code VARCHAR(50)  NOT NULL,
  scenario    VARCHAR(50)  NOT NULL,
  needs       VARCHAR(1300) NOT NULL,
  state       VARCHAR(12)  NOT NULL,
  case_no     VARCHAR(24)  NULL,
  result      VARCHAR(200) NOT NULL,
  cause       VARCHAR(30)  NOT NULL,
  snapshot    MEDIUMTEXT   NOT NULL,
  changed_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (bundle_id, task_key),
  UNIQUE KEY acc_bundle_task_case (case_no),
  CONSTRAINT acc_bundle_task_of FOREIGN KEY (bundle_id) REFERENCES acc_bundle (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
