-- One text of a matter, as canonical JSON. Published rows never change (ACC-107).
CREATE TABLE acc_matter_version (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  matter_id    BIGINT      NOT NULL,
  number       INT         NOT NULL,
  content      MEDIUMTEXT  NOT NULL,
  digest       CHAR(64)    NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  created_by   VARCHAR(64) NOT NULL,
  published_at DATETIME(6) NULL,
  published_by VARCHAR(64) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY acc_matter_version_number (matter_id, number),
  CONSTRAINT acc_matter_version_of FOREIGN KEY (matter_id) REFERENCES acc_matter (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
