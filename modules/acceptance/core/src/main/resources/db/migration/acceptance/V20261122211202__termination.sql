-- 终止办理 of a case whose applicant is gone: the ground, what proves it, what successors said, who gets the notice.
ALTER TABLE acc_case_proceeding
  ADD COLUMN termination_ground VARCHAR(32)  NULL,
  ADD COLUMN evidence_kind      VARCHAR(32)  NULL,
  ADD COLUMN evidence_no        VARCHAR(200) NULL,
  ADD COLUMN evidence_on        DATE         NULL,
  ADD COLUMN evidence_issuer    VARCHAR(200) NULL,
  ADD COLUMN evidence_file      CHAR(64)     NULL,
  ADD COLUMN successors         VARCHAR(16)  NULL,
  ADD COLUMN served_on          VARCHAR(300) NULL;
