-- The opinion ledger of joint handling; rows are only ever added.
CREATE TABLE acc_bundle_opinion (
  bundle_id   BIGINT       NOT NULL,
  seq         INT          NOT NULL,
  task_key    VARCHAR(30)  NOT NULL,
  round       INT          NOT NULL,
  act         VARCHAR(12)  NOT NULL,
  to_state    VARCHAR(12)  NOT NULL,
  text        TEXT         NOT NULL,
  happened_at DATETIME(6)  NOT NULL,
  account     VARCHAR(64)  NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  unit        VARCHAR(40)  NOT NULL,
  PRIMARY KEY (bundle_id, seq),
  CONSTRAINT acc_bundle_opinion_of FOREIGN KEY (bundle_id) REFERENCES acc_bundle (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
