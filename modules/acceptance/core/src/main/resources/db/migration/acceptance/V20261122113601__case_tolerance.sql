-- 容缺受理: until when papers that were tolerated may follow, as promised and as extended, and when the last came.
ALTER TABLE acc_case
  ADD COLUMN tolerance_until    DATE        NULL,
  ADD COLUMN tolerance_promised DATE        NULL,
  ADD COLUMN tolerance_signer   VARCHAR(32) NULL,
  ADD COLUMN tolerance_met_at   DATETIME(6) NULL;
