-- The catalogue: one row a handling item. Never deleted.
CREATE TABLE acc_matter (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  lock_version   BIGINT       NOT NULL,
  code           VARCHAR(50)  NOT NULL,
  name           VARCHAR(200) NOT NULL,
  state          VARCHAR(20)  NOT NULL,
  current_number INT          NOT NULL,
  newest_number  INT          NOT NULL,
  changed_at     DATETIME(6)  NOT NULL,
  reason         VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY acc_matter_code (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
