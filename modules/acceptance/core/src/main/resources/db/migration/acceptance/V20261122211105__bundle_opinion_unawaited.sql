-- The questions that stood open when opinions were summed up, each with why it was not waited for.
CREATE TABLE acc_bundle_opinion_unawaited (
  summary_id BIGINT       NOT NULL,
  position   INT          NOT NULL,
  task_key   VARCHAR(40)  NOT NULL,
  round      INT          NOT NULL,
  reason     VARCHAR(500) NOT NULL,
  PRIMARY KEY (summary_id, position),
  CONSTRAINT acc_bundle_opinion_unawaited_of FOREIGN KEY (summary_id) REFERENCES acc_bundle_opinion_summary (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
