-- Results pushed to other systems (审管衔接). The key makes a push one thing for its receiver; rows stay as proof.
CREATE TABLE acc_push (
  id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  push_key       VARCHAR(120) NOT NULL,
  receiver       VARCHAR(30)  NOT NULL,
  fact           VARCHAR(30)  NOT NULL,
  case_no        VARCHAR(40)  NOT NULL,
  matter_name    VARCHAR(200) NOT NULL,
  supervisor     VARCHAR(200) NOT NULL,
  licence        VARCHAR(100) NOT NULL,
  made_at        DATETIME(6)  NOT NULL,
  digest         CHAR(64)     NOT NULL,
  content_sealed MEDIUMTEXT   NOT NULL,
  state          VARCHAR(20)  NOT NULL,
  attempts       INT          NOT NULL,
  tried_at       DATETIME(6)  NULL,
  answered_at    DATETIME(6)  NULL,
  answer         VARCHAR(200) NOT NULL,
  problem        VARCHAR(200) NOT NULL,
  UNIQUE KEY acc_push_once (receiver, push_key),
  KEY acc_push_state (state, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
