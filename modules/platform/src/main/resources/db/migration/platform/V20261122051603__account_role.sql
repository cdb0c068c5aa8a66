CREATE TABLE plt_account_role (
  account BIGINT NOT NULL,
  role VARCHAR(32) NOT NULL,
  unit VARCHAR(32) NOT NULL,
  PRIMARY KEY (account, role, unit),
  KEY plt_account_role_holders (role, unit),
  CONSTRAINT plt_account_role_account FOREIGN KEY (account) REFERENCES plt_account (id),
  CONSTRAINT plt_account_role_unit FOREIGN KEY (unit) REFERENCES plt_unit (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
