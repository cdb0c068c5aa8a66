-- 物料夹: the paper folder of a case and the unit that has it.
CREATE TABLE acc_folder (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  version     BIGINT      NOT NULL,
  code        VARCHAR(30) NOT NULL,
  case_id     BIGINT      NOT NULL,
  case_no     VARCHAR(24) NOT NULL,
  holder_unit VARCHAR(40) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY acc_folder_case (case_no),
  CONSTRAINT acc_folder_of FOREIGN KEY (case_id) REFERENCES acc_case (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
