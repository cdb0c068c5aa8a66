-- One visit of several departments for one bundle; changed under the lock of the bundle.
CREATE TABLE acc_bundle_visit (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  version         BIGINT       NOT NULL,
  bundle_no       VARCHAR(40)  NOT NULL,
  visit_key       VARCHAR(40)  NOT NULL,
  name            VARCHAR(200) NOT NULL,
  members         VARCHAR(500) NOT NULL,
  planned_at      DATETIME(6)  NOT NULL,
  place           VARCHAR(300) NOT NULL,
  called_at       DATETIME(6)  NOT NULL,
  called_by       VARCHAR(64)  NOT NULL,
  called_name     VARCHAR(100) NOT NULL,
  held_at         DATETIME(6)  NULL,
  held_place      VARCHAR(300) NULL,
  signer          VARCHAR(100) NULL,
  refused_to_sign BOOLEAN      NOT NULL,
  witness         VARCHAR(100) NULL,
  ended_at        DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY acc_bundle_visit_bundle (bundle_no, visit_key)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
