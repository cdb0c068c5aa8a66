-- Electronic licences that stood in for papers of a case: number, issuer, when it was asked, and the digest of the answer.
CREATE TABLE acc_licence_use (
  case_id    BIGINT       NOT NULL,
  material   VARCHAR(40)  NOT NULL,
  number     VARCHAR(100) NOT NULL,
  name       VARCHAR(200) NOT NULL,
  issuer     VARCHAR(200) NOT NULL,
  source     VARCHAR(100) NOT NULL,
  checked_at DATETIME(6)  NOT NULL,
  digest     CHAR(64)     NOT NULL,
  PRIMARY KEY (case_id, material, checked_at),
  CONSTRAINT acc_licence_use_case FOREIGN KEY (case_id) REFERENCES acc_case (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
