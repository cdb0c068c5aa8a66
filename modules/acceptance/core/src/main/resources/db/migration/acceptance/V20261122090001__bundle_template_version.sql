-- One plan of a bundle, as canonical JSON. Published rows never change (ACC-201).
CREATE TABLE acc_bundle_template_version (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  template_id  BIGINT      NOT NULL,
  number       INT         NOT NULL,
  content      MEDIUMTEXT  NOT NULL,
  digest       CHAR(64)    NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  created_by   VARCHAR(64) NOT NULL,
  published_at DATETIME(6) NULL,
  published_by VARCHAR(64) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY acc_bundle_template_version_number (template_id, number),
  CONSTRAINT acc_bundle_template_version_of FOREIGN KEY (template_id) REFERENCES acc_bundle_template (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
