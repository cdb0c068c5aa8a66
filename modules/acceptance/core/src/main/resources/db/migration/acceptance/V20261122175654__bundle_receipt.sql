-- 一件事收件凭证 as it was issued: sealed when the bundle was received, printed and signed once when it is first opened.
CREATE TABLE acc_bundle_receipt (
  bundle_no VARCHAR(32) NOT NULL PRIMARY KEY,
  says      MEDIUMTEXT  NOT NULL,
  issued_at DATETIME(6) NOT NULL,
  sha256    CHAR(64)    NULL,
  KEY acc_bundle_receipt_digest (sha256)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
