-- What the correction notice said: working days to hand in, and how many are left at the reminder.
ALTER TABLE acc_case
  ADD COLUMN correction_days      INT         NULL,
  ADD COLUMN correction_warn_days INT         NULL,
  ADD COLUMN correction_due_at    DATETIME(6) NULL;
