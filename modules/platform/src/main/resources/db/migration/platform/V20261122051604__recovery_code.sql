CREATE TABLE plt_recovery_code (
  account BIGINT NOT NULL,
  code_index CHAR(64) NOT NULL,
  PRIMARY KEY (account, code_index),
  CONSTRAINT plt_recovery_code_account FOREIGN KEY (account) REFERENCES plt_account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
