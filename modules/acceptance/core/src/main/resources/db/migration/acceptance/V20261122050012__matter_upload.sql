-- A catalogue file between its dry run and its import; kept for a day.
CREATE TABLE acc_matter_upload (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  account     VARCHAR(64)  NOT NULL,
  format      VARCHAR(10)  NOT NULL,
  content     MEDIUMBLOB   NOT NULL,
  uploaded_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY acc_matter_upload_age (uploaded_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
