-- 严重失信名单: who is kept from tolerance and commitment until the credit is repaired. The number itself is not kept.
CREATE TABLE acc_bad_credit (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  version         BIGINT       NOT NULL,
  paper           VARCHAR(32)  NOT NULL,
  name            VARCHAR(200) NOT NULL,
  number_index    CHAR(64)     NOT NULL,
  number_mask     VARCHAR(40)  NOT NULL,
  reason          VARCHAR(500) NOT NULL,
  basis_document  VARCHAR(200) NOT NULL,
  case_no         VARCHAR(24)  NOT NULL,
  entered_at      DATETIME(6)  NOT NULL,
  entered_by      VARCHAR(64)  NOT NULL,
  repaired_at     DATETIME(6)  NULL,
  repaired_by     VARCHAR(64)  NULL,
  repair_document VARCHAR(200) NULL,
  PRIMARY KEY (id),
  KEY acc_bad_credit_number (number_index, repaired_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
