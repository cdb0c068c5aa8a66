-- The ledger of a running bundle; rows are only ever added.
CREATE TABLE acc_bundle_event (
  bundle_id   BIGINT       NOT NULL,
  seq         INT          NOT NULL,
  task_key    VARCHAR(30)  NOT NULL,
  act         VARCHAR(12)  NOT NULL,
  from_state  VARCHAR(12)  NOT NULL,
  to_state    VARCHAR(12)  NOT NULL,
  happened_at DATETIME(6)  NOT NULL,
  account     VARCHAR(64)  NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  note        VARCHAR(500) NOT NULL,
  PRIMARY KEY (bundle_id, seq),
  CONSTRAINT acc_bundle_event_of FOREIGN KEY (bundle_id) REFERENCES acc_bundle (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
