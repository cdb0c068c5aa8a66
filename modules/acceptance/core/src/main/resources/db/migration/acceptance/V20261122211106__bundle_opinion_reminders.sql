-- When time reminded of a question; until now only what comes next was known.
ALTER TABLE acc_bundle_opinion_request
  ADD COLUMN reminded_at     DATETIME(6) NULL AFTER closed_at,
  ADD COLUMN overdue_told_at DATETIME(6) NULL AFTER reminded_at;
