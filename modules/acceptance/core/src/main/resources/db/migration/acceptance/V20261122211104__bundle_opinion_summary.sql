-- What the lead of a bundle concluded from the opinions; rows are only ever added, under the lock of the
-- bundle. rests_on is the last entry of acc_bundle_opinion that was looked at.
CREATE TABLE acc_bundle_opinion_summary (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  bundle_no   VARCHAR(40)  NOT NULL,
  number      INT          NOT NULL,
  rests_on    INT          NOT NULL,
  text        TEXT         NOT NULL,
  given_at    DATETIME(6)  NOT NULL,
  account     VARCHAR(64)  NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  unit        VARCHAR(40)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY acc_bundle_opinion_summary_number (bundle_no, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
