CREATE TABLE plt_session (
  id CHAR(64) NOT NULL,
  account BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  second_factor_at DATETIME(6) NULL,
  unit VARCHAR(32) NULL,
  window_code VARCHAR(16) NULL,
  address VARCHAR(64) NOT NULL,
  agent VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  KEY plt_session_of (account, ended_at),
  KEY plt_session_old (last_seen_at),
  CONSTRAINT plt_session_account FOREIGN KEY (account) REFERENCES plt_account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
