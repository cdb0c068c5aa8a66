-- 物料流转: each hand-over of a folder, signed by who gave and who took it.
CREATE TABLE acc_folder_handover (
  folder_id  BIGINT       NOT NULL,
  seq        INT          NOT NULL,
  from_unit  VARCHAR(40)  NOT NULL,
  to_unit    VARCHAR(40)  NOT NULL,
  papers     INT          NOT NULL,
  note       VARCHAR(200) NOT NULL,
  given_at   DATETIME(6)  NOT NULL,
  given_by   VARCHAR(64)  NOT NULL,
  giver_name VARCHAR(100) NOT NULL,
  due_at     DATETIME(6)  NOT NULL,
  taken_at   DATETIME(6)  NULL,
  taken_by   VARCHAR(64)  NULL,
  taker_name VARCHAR(100) NULL,
  PRIMARY KEY (folder_id, seq),
  KEY acc_folder_handover_waiting (taken_at, due_at, folder_id),
  CONSTRAINT acc_folder_handover_of FOREIGN KEY (folder_id) REFERENCES acc_folder (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
