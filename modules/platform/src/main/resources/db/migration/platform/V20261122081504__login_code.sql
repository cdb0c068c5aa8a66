CREATE TABLE plt_login_code (
  session CHAR(64) NOT NULL,
  code_sealed VARCHAR(200) NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  PRIMARY KEY (session),
  KEY plt_login_code_old (sent_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
