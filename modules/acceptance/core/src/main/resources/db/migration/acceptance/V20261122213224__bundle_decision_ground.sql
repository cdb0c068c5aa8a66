-- On which summary of the opinions the decision of a member's case rests; written with the decision. No key to
-- acc_bundle: whoever decides holds the case and not the bundle.
CREATE TABLE acc_bundle_decision_ground (
  case_no        VARCHAR(40)  NOT NULL,
  bundle_no      VARCHAR(40)  NOT NULL,
  summary_number INT          NULL,
  last_said      INT          NOT NULL,
  outdated       BOOLEAN      NOT NULL,
  reason         VARCHAR(500) NOT NULL,
  decided_at     DATETIME(6)  NOT NULL,
  PRIMARY KEY (case_no)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
