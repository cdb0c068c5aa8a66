-- A list on its way into a workbook. What was asked is sealed: a search may name a person.
CREATE TABLE acc_export (
  ref          VARCHAR(40)  NOT NULL PRIMARY KEY,
  account      VARCHAR(64)  NOT NULL,
  person_name  VARCHAR(100) NOT NULL,
  unit         VARCHAR(40)  NOT NULL,
  counter      VARCHAR(40)  NOT NULL,
  permissions  TEXT         NOT NULL,
  what         VARCHAR(16)  NOT NULL,
  asked_sealed TEXT         NOT NULL,
  names        BOOLEAN      NOT NULL,
  state        VARCHAR(8)   NOT NULL,
  rows_done    BIGINT       NOT NULL,
  bytes        BIGINT       NOT NULL,
  asked_at     DATETIME(6)  NOT NULL,
  seen_at      DATETIME(6)  NOT NULL,
  done_at      DATETIME(6)  NULL,
  expires_at   DATETIME(6)  NOT NULL,
  KEY acc_export_account (account, asked_at),
  KEY acc_export_expires (expires_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
