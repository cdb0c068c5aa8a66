-- The counters of the hall.
CREATE TABLE acc_window (
  code  VARCHAR(20)  NOT NULL,
  name  VARCHAR(100) NOT NULL,
  kind  VARCHAR(20)  NOT NULL,
  place VARCHAR(200) NOT NULL,
  PRIMARY KEY (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
