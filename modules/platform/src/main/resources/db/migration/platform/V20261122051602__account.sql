CREATE TABLE plt_account (
  id BIGINT NOT NULL AUTO_INCREMENT,
  version BIGINT NOT NULL,
  login VARCHAR(32) NOT NULL,
  name VARCHAR(50) NOT NULL,
  phone_sealed VARCHAR(200) NULL,
  status VARCHAR(16) NOT NULL,
  password_hash VARCHAR(255) NOT NULL,
  must_change_password BOOLEAN NOT NULL,
  password_changed_at DATETIME(6) NOT NULL,
  totp_sealed VARCHAR(200) NULL,
  totp_proposed_sealed VARCHAR(200) NULL,
  totp_last_step BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  last_login_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  CONSTRAINT plt_account_login UNIQUE (login)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
