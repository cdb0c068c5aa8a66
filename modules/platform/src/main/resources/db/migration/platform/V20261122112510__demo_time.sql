-- How far a demonstration's time is ahead of real time; read in demo mode only. See docs/adr/0054.
CREATE TABLE plt_demo_time (
  id           TINYINT     NOT NULL,
  ahead_micros BIGINT      NOT NULL,
  moved_at     DATETIME(6) NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
