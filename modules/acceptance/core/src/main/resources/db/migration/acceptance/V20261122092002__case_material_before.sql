CREATE TABLE acc_case_material_before (
  case_id     BIGINT        NOT NULL,
  seq         INT           NOT NULL,
  code        VARCHAR(50)   NOT NULL,
  name        VARCHAR(1000) NOT NULL,
  form        VARCHAR(24)   NOT NULL,
  originals   INT           NOT NULL,
  copies      INT           NOT NULL,
  pages       INT           NOT NULL,
  licence     VARCHAR(100)  NOT NULL,
  file_sha256 VARCHAR(64)   NOT NULL,
  file_type   VARCHAR(100)  NOT NULL,
  file_bytes  BIGINT        NOT NULL,
  defect      VARCHAR(500)  NOT NULL,
  replaced_at DATETIME(6)   NOT NULL,
  PRIMARY KEY (case_id, seq),
  CONSTRAINT acc_case_material_before_case FOREIGN KEY (case_id) REFERENCES acc_case (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
