CREATE TABLE plt_window (
  code VARCHAR(16) NOT NULL,
  name VARCHAR(50) NOT NULL,
  unit VARCHAR(32) NOT NULL,
  PRIMARY KEY (code),
  CONSTRAINT plt_window_unit FOREIGN KEY (unit) REFERENCES plt_unit (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
