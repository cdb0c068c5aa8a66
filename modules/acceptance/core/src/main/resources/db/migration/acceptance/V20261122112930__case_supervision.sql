-- The board counts over these alone; each holds all that its statement asks for.
ALTER TABLE acc_case
  ADD KEY acc_case_intake (received_at, section, receiving_counter),
  ADD KEY acc_case_decided (decided_at, section, receiving_counter),
  ADD KEY acc_case_open (list_at, warn_at, section, receiving_counter);
