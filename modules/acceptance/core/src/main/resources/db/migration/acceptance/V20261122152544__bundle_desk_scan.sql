-- Scans of a joint intake at the window, from their upload to the submission; forgotten after a day.
CREATE TABLE acc_bundle_desk_scan (
  intake_key VARCHAR(64)  NOT NULL,
  account    VARCHAR(64)  NOT NULL,
  paper      VARCHAR(40)  NOT NULL,
  sha256     CHAR(64)     NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  bytes      BIGINT       NOT NULL,
  kept_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (intake_key, account, paper),
  KEY acc_bundle_desk_scan_age (kept_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
