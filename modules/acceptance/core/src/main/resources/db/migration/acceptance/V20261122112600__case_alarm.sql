-- From when a running clock of a case warns; the job that gives the warnings looks only at what has come.
ALTER TABLE acc_case
  ADD COLUMN alarm_at DATETIME(6) NULL,
  ADD KEY acc_case_alarm (alarm_at, id);
UPDATE acc_case SET alarm_at = warn_at WHERE due_at IS NOT NULL;
