CREATE TABLE plt_identity_link (
  identity_index CHAR(64) NOT NULL,
  account BIGINT NOT NULL,
  issuer VARCHAR(255) NOT NULL,
  linked_at DATETIME(6) NOT NULL,
  PRIMARY KEY (identity_index),
  CONSTRAINT plt_identity_link_account_issuer UNIQUE (account, issuer),
  CONSTRAINT plt_identity_link_account FOREIGN KEY (account) REFERENCES plt_account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
