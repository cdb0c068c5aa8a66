-- Who applied for a bundle in the online hall; none where a window took the submission.
ALTER TABLE acc_bundle
  ADD COLUMN applicant_account  VARCHAR(64) NULL,
  ADD COLUMN applicant_index    VARCHAR(64) NULL,
  ADD COLUMN applicant_verified BOOLEAN     NOT NULL DEFAULT FALSE,
  ADD KEY acc_bundle_own (applicant_account, id);
