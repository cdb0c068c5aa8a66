-- Bundles of matters (一件事), as data. Never deleted.
CREATE TABLE acc_bundle_template (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  lock_version   BIGINT       NOT NULL,
  code           VARCHAR(30)  NOT NULL,
  name           VARCHAR(200) NOT NULL,
  state          VARCHAR(20)  NOT NULL,
  current_number INT          NOT NULL,
  newest_number  INT          NOT NULL,
  changed_at     DATETIME(6)  NOT NULL,
  reason         VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY acc_bundle_template_code (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
