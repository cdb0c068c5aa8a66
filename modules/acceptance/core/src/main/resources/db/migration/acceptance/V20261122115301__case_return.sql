-- 材料退还: originals that went back to the applicant when the case was over, with who signed for them.
CREATE TABLE acc_case_return (
  case_id     BIGINT        NOT NULL,
  seq         INT           NOT NULL,
  code        VARCHAR(50)   NOT NULL,
  name        VARCHAR(1000) NOT NULL,
  originals   INT           NOT NULL,
  recipient   VARCHAR(200)  NOT NULL,
  returned_at DATETIME(6)   NOT NULL,
  account     VARCHAR(64)   NOT NULL,
  person_name VARCHAR(100)  NOT NULL,
  PRIMARY KEY (case_id, seq),
  CONSTRAINT acc_case_return_case FOREIGN KEY (case_id) REFERENCES acc_case (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
