CREATE TABLE acc_case_event (
  case_id      BIGINT       NOT NULL,
  seq          INT          NOT NULL,
  act          VARCHAR(32)  NOT NULL,
  from_state   VARCHAR(24)  NOT NULL,
  to_state     VARCHAR(24)  NOT NULL,
  happened_at  DATETIME(6)  NOT NULL,
  effective_at DATETIME(6)  NOT NULL,
  clock_mark   VARCHAR(24)  NULL,
  account      VARCHAR(64)  NOT NULL,
  person_name  VARCHAR(100) NOT NULL,
  unit         VARCHAR(40)  NOT NULL,
  counter      VARCHAR(40)  NOT NULL,
  verdict      VARCHAR(8)   NULL,
  why          TEXT         NOT NULL,
  PRIMARY KEY (case_id, seq),
  CONSTRAINT acc_case_event_case FOREIGN KEY (case_id) REFERENCES acc_case (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
