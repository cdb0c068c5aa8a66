-- What time itself does next to a case, and after which moment; null for most cases.
ALTER TABLE acc_case
  ADD COLUMN time_act    VARCHAR(32) NULL,
  ADD COLUMN time_act_at DATETIME(6) NULL,
  ADD KEY acc_case_time_act (time_act_at, id);
