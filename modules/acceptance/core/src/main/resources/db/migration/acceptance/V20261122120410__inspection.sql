-- A drawn sample of cases that have ended. Never changed or deleted: who drew until the draw pleased is seen.
CREATE TABLE acc_inspection (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name       VARCHAR(100) NOT NULL,
  unit       VARCHAR(40)  NOT NULL,
  first_day  DATE         NOT NULL,
  last_day   DATE         NOT NULL,
  ended      BIGINT       NOT NULL,
  wanted     INT          NOT NULL,
  seed       CHAR(64)     NOT NULL,
  drawn_at   DATETIME(6)  NOT NULL,
  drawn_by   VARCHAR(100) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
