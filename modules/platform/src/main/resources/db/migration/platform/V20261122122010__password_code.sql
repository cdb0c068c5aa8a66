-- A code by short message with which an applicant sets a new password; one an account, used once.
CREATE TABLE plt_password_code (
  account     BIGINT       NOT NULL,
  code_sealed VARCHAR(500) NOT NULL,
  sent_at     DATETIME(6)  NOT NULL,
  PRIMARY KEY (account),
  CONSTRAINT plt_password_code_account FOREIGN KEY (account) REFERENCES plt_account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
