-- What a window is meant to do for a matter. Only an authorisation makes more than COLLECT real.
CREATE TABLE acc_window_matter (
  window_code VARCHAR(20) NOT NULL,
  matter_code VARCHAR(50) NOT NULL,
  power       VARCHAR(10) NOT NULL,
  PRIMARY KEY (window_code, matter_code),
  KEY acc_window_matter_by_matter (matter_code),
  CONSTRAINT acc_window_matter_of FOREIGN KEY (window_code) REFERENCES acc_window (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
