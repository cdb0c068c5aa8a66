-- Electronic licences that were looked up at intake; technical rows, forgotten after a day or two.
CREATE TABLE acc_licence_check (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  number       VARCHAR(100) NOT NULL,
  holder_index CHAR(64)     NOT NULL,
  source       VARCHAR(100) NOT NULL,
  standing     VARCHAR(20)  NOT NULL,
  name         VARCHAR(100) NOT NULL,
  issuer       VARCHAR(100) NOT NULL,
  checked_at   DATETIME(6)  NOT NULL,
  digest       VARCHAR(64)  NOT NULL,
  KEY acc_licence_check_of (number, holder_index, id),
  KEY acc_licence_check_old (checked_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
