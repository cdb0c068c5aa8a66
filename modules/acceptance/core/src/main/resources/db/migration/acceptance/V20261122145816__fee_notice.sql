-- What a granted case costs, and that it was paid or waived; one notice a case.
CREATE TABLE acc_fee_notice (
  case_id         BIGINT        NOT NULL,
  version         BIGINT        NOT NULL,
  total           DECIMAL(12,2) NOT NULL,
  before_delivery BOOLEAN       NOT NULL,
  state           VARCHAR(10)   NOT NULL,
  noticed_at      DATETIME(6)   NOT NULL,
  paid_on         DATE          NULL,
  receipt_number  VARCHAR(50)   NULL,
  reason          VARCHAR(500)  NULL,
  settled_at      DATETIME(6)   NULL,
  settled_by      VARCHAR(64)   NULL,
  settled_name    VARCHAR(100)  NULL,
  PRIMARY KEY (case_id),
  CONSTRAINT acc_fee_notice_case FOREIGN KEY (case_id) REFERENCES acc_case (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
