-- The one extension of joint handling (行政许可法 art. 42 para. 2), approved by the county government's head.
ALTER TABLE acc_bundle
  ADD COLUMN extended_at        DATETIME(6)  NULL,
  ADD COLUMN extension_approver VARCHAR(100) NULL,
  ADD COLUMN extension_document VARCHAR(100) NULL,
  ADD COLUMN extension_reason   VARCHAR(500) NULL;
