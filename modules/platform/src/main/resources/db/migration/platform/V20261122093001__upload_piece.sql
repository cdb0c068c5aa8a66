CREATE TABLE plt_upload_piece (
  upload   CHAR(43)   NOT NULL,
  position BIGINT     NOT NULL,
  content  MEDIUMBLOB NOT NULL,
  PRIMARY KEY (upload, position),
  CONSTRAINT plt_upload_piece_of FOREIGN KEY (upload) REFERENCES plt_upload (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
