CREATE TABLE plt_lock_out (
  kind VARCHAR(16) NOT NULL,
  subject CHAR(64) NOT NULL,
  attempts INT NOT NULL,
  paused_until DATETIME(6) NULL,
  last_at DATETIME(6) NOT NULL,
  PRIMARY KEY (kind, subject),
  KEY plt_lock_out_old (last_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
