-- One row for each limit and colour, kept as evidence; the unique key is what makes "once" true.
CREATE TABLE acc_case_warning (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id   BIGINT      NOT NULL,
  clock     VARCHAR(12) NOT NULL,
  level     VARCHAR(8)  NOT NULL,
  due_at    DATETIME(6) NOT NULL,
  as_of     DATETIME(6) NOT NULL,
  given_at  DATETIME(6) NOT NULL,
  digest_id BIGINT      NULL,
  UNIQUE KEY acc_case_warning_once (case_id, clock, level, due_at),
  KEY acc_case_warning_untold (digest_id, id),
  KEY acc_case_warning_as_of (clock, level, as_of, case_id),
  CONSTRAINT acc_case_warning_case FOREIGN KEY (case_id) REFERENCES acc_case (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
