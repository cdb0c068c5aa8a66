-- What other organs were asked about the applicant of a case, and what they answered. The row stays with the case;
-- the facts are forgotten when the case is over and their time too.
CREATE TABLE acc_fact_query (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id        BIGINT       NOT NULL,
  source         VARCHAR(30)  NOT NULL,
  source_name    VARCHAR(100) NOT NULL,
  kind           VARCHAR(20)  NOT NULL,
  state          VARCHAR(20)  NOT NULL,
  asked_at       DATETIME(6)  NOT NULL,
  answered_at    DATETIME(6)  NOT NULL,
  as_of          VARCHAR(40)  NOT NULL,
  purpose        VARCHAR(200) NOT NULL,
  asked_by       VARCHAR(100) NOT NULL,
  asked_by_name  VARCHAR(100) NOT NULL,
  digest         VARCHAR(64)  NOT NULL,
  facts          INT          NOT NULL,
  content_sealed MEDIUMTEXT   NULL,
  forget_after   DATETIME(6)  NULL,
  KEY acc_fact_query_case (case_id, id),
  KEY acc_fact_query_forget (forget_after),
  CONSTRAINT acc_fact_query_case FOREIGN KEY (case_id) REFERENCES acc_case (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
