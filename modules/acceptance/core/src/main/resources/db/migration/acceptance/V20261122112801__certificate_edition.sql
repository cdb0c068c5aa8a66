-- A certificate has editions under one number, a holder, and a state of its own.
ALTER TABLE acc_certificate
  ADD COLUMN edition        INT          NOT NULL DEFAULT 1,
  ADD COLUMN holder_name    VARCHAR(300) NOT NULL DEFAULT '',
  ADD COLUMN holder_kind    VARCHAR(16)  NULL,
  ADD COLUMN holder_index   CHAR(64)     NULL,
  ADD COLUMN state          VARCHAR(16)  NOT NULL DEFAULT 'IN_FORCE',
  ADD COLUMN state_at       DATETIME(6)  NULL,
  ADD COLUMN renewed_until  DATE         NULL,
  ADD COLUMN deemed_renewed BOOLEAN      NOT NULL DEFAULT FALSE,
  DROP KEY acc_certificate_number,
  ADD UNIQUE KEY acc_certificate_number (number, edition);
