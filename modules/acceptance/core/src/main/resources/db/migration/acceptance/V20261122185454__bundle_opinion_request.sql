-- What the lead of a bundle asks a department, and by when; changed under the lock of the bundle, but for
-- the marks that time sets.
CREATE TABLE acc_bundle_opinion_request (
  id               BIGINT       NOT NULL AUTO_INCREMENT,
  version          BIGINT       NOT NULL,
  bundle_no        VARCHAR(40)  NOT NULL,
  task_key         VARCHAR(40)  NOT NULL,
  task_name        VARCHAR(200) NOT NULL,
  case_no          VARCHAR(40)  NOT NULL,
  section          VARCHAR(40)  NOT NULL,
  round            INT          NOT NULL,
  asked_at         DATETIME(6)  NOT NULL,
  asked_by         VARCHAR(64)  NOT NULL,
  remind_at        DATETIME(6)  NOT NULL,
  due_at           DATETIME(6)  NOT NULL,
  next_at          DATETIME(6)  NULL,
  closed_at        DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY acc_bundle_opinion_request_bundle (bundle_no, task_key, closed_at),
  KEY acc_bundle_opinion_request_section (section, closed_at, due_at),
  KEY acc_bundle_opinion_request_next (next_at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
