ALTER TABLE acc_case_event
  ADD KEY acc_case_event_act (act, happened_at, case_id);
