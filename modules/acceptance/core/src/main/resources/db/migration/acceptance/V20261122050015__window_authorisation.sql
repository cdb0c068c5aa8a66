-- The department's paper (政务服务事项办理委托书) that gives a window its power; last_day NULL: without end.
CREATE TABLE acc_window_authorisation (
  document    VARCHAR(100) NOT NULL,
  window_code VARCHAR(20)  NOT NULL,
  matter_code VARCHAR(50)  NOT NULL,
  power       VARCHAR(10)  NOT NULL,
  organ       VARCHAR(50)  NOT NULL,
  first_day   DATE         NOT NULL,
  last_day    DATE         NULL,
  PRIMARY KEY (document, window_code, matter_code),
  KEY acc_window_authorisation_by_window (window_code, matter_code),
  CONSTRAINT acc_window_authorisation_of FOREIGN KEY (window_code) REFERENCES acc_window (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
