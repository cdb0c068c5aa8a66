-- 送达地址确认, and the day of a public notice.
ALTER TABLE acc_case
  ADD COLUMN service_electronic    BOOLEAN     NULL,
  ADD COLUMN service_signer        VARCHAR(32) NULL,
  ADD COLUMN service_confirmed_at  DATETIME(6) NULL,
  ADD COLUMN service_confirmed_by  VARCHAR(64) NULL,
  ADD COLUMN delivery_published_at DATETIME(6) NULL;
