-- What each department put into the record of a joint visit, and who signed for it.
CREATE TABLE acc_bundle_visit_share (
  visit_id    BIGINT       NOT NULL,
  task_key    VARCHAR(40)  NOT NULL,
  officers    TEXT         NOT NULL,
  findings    TEXT         NOT NULL,
  account     VARCHAR(64)  NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  unit        VARCHAR(64)  NOT NULL,
  signed_at   DATETIME(6)  NOT NULL,
  PRIMARY KEY (visit_id, task_key),
  CONSTRAINT acc_bundle_visit_share_visit FOREIGN KEY (visit_id) REFERENCES acc_bundle_visit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
