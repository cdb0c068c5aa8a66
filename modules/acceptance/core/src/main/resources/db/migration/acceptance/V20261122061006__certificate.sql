CREATE TABLE acc_certificate (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version      BIGINT       NOT NULL,
  number       VARCHAR(100) NOT NULL,
  name         VARCHAR(300) NOT NULL,
  kind         VARCHAR(40)  NOT NULL,
  organ        VARCHAR(40)  NOT NULL,
  organ_name   VARCHAR(300) NOT NULL,
  case_id      BIGINT       NOT NULL,
  token_hash   CHAR(64)     NOT NULL,
  issued_at    DATETIME(6)  NOT NULL,
  valid_from   DATE         NOT NULL,
  valid_until  DATE         NULL,
  revoked_at   DATETIME(6)  NULL,
  UNIQUE KEY acc_certificate_number (number),
  UNIQUE KEY acc_certificate_token (token_hash),
  UNIQUE KEY acc_certificate_case (case_id),
  CONSTRAINT acc_certificate_case_fk FOREIGN KEY (case_id) REFERENCES acc_case (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
