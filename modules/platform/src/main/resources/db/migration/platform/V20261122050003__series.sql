-- Gap-free numbers: value is the last number given.
CREATE TABLE plt_series (
  name  VARCHAR(190) NOT NULL,
  year  INT          NOT NULL,
  value BIGINT       NOT NULL,
  PRIMARY KEY (name, year)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
