-- Exceptions from the Monday-to-Friday week; kind is REST or WORK.
CREATE TABLE plt_calendar_day (
  day     DATE        NOT NULL,
  year    INT         NOT NULL,
  kind    VARCHAR(4)  NOT NULL,
  holiday VARCHAR(60) NOT NULL,
  PRIMARY KEY (day),
  KEY plt_calendar_day_year (year),
  CONSTRAINT plt_calendar_day_of_year FOREIGN KEY (year) REFERENCES plt_calendar_year (year)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
