-- Years whose holidays are announced. version 0: the row only serves as a lock, nothing is known yet.
CREATE TABLE plt_calendar_year (
  year        INT          NOT NULL,
  version     BIGINT       NOT NULL,
  replaced_at DATETIME(6)  NULL,
  PRIMARY KEY (year)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
