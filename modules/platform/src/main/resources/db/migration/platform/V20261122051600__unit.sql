CREATE TABLE plt_unit (
  code VARCHAR(32) NOT NULL,
  uscc CHAR(18) NOT NULL,
  name VARCHAR(100) NOT NULL,
  parent VARCHAR(32) NULL,
  region VARCHAR(12) NOT NULL,
  PRIMARY KEY (code),
  CONSTRAINT plt_unit_parent FOREIGN KEY (parent) REFERENCES plt_unit (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
