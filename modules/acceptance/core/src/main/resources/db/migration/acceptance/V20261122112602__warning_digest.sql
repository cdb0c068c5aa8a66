-- What was told to people in one go, so that they find again what the line in their inbox was about.
CREATE TABLE acc_warning_digest (
  id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  told_at DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
