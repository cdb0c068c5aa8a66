-- A window of another place took the papers for this organ: whose, and when.
ALTER TABLE acc_case
  ADD COLUMN collecting_organ VARCHAR(300) NULL,
  ADD COLUMN collected_at     DATETIME(6)  NULL;
