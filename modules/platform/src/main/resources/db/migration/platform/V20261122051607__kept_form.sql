CREATE TABLE plt_kept_form (
  id CHAR(64) NOT NULL,
  account BIGINT NOT NULL,
  path VARCHAR(500) NOT NULL,
  body_sealed MEDIUMTEXT NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY plt_kept_form_old (kept_at),
  CONSTRAINT plt_kept_form_account FOREIGN KEY (account) REFERENCES plt_account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
