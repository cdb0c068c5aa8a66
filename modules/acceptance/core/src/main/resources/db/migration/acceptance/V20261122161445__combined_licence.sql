-- 行业综合许可证: one certificate a bundle that lists the licences of its members. Each licence stays valid for itself.
CREATE TABLE acc_combined_licence (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  number     VARCHAR(64)  NOT NULL,
  bundle_no  VARCHAR(32)  NOT NULL,
  name       VARCHAR(300) NOT NULL,
  organ_name VARCHAR(300) NOT NULL,
  case_no    VARCHAR(32)  NOT NULL,
  paper      INT          NOT NULL,
  token_hash CHAR(64)     NOT NULL,
  issued_at  DATETIME(6)  NOT NULL,
  licences   TEXT         NOT NULL,
  UNIQUE KEY acc_combined_licence_number (number),
  UNIQUE KEY acc_combined_licence_bundle (bundle_no),
  UNIQUE KEY acc_combined_licence_token (token_hash)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
