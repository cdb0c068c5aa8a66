ALTER TABLE acc_case
  ADD COLUMN channel VARCHAR(16) NOT NULL DEFAULT 'WINDOW' AFTER begun_by,
  ADD COLUMN applicant_account VARCHAR(64) NULL AFTER channel,
  ADD KEY acc_case_applicant (applicant_account, received_at, id);
