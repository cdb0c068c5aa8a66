-- An application for a bundle in the online hall until it is handed in; then only its number.
CREATE TABLE acc_bundle_application (
  id                BIGINT       NOT NULL AUTO_INCREMENT,
  version           BIGINT       NOT NULL,
  ref               VARCHAR(40)  NOT NULL,
  template_code     VARCHAR(30)  NOT NULL,
  name              VARCHAR(200) NOT NULL,
  applicant_account VARCHAR(64)  NOT NULL,
  begun_by          VARCHAR(64)  NOT NULL,
  begun_at          DATETIME(6)  NOT NULL,
  typed             MEDIUMTEXT   NOT NULL,
  typed_at          DATETIME(6)  NOT NULL,
  bundle_no         VARCHAR(24)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY acc_bundle_application_ref (ref),
  UNIQUE KEY acc_bundle_application_bundle (bundle_no),
  KEY acc_bundle_application_own (applicant_account, bundle_no, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
