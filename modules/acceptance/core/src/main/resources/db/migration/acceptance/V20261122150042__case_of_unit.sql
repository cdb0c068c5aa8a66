-- What a unit sees without searching for anything, the latest first: never by way of the other units' cases.
ALTER TABLE acc_case
  ADD KEY acc_case_section_latest (section, received_at, id),
  ADD KEY acc_case_organ_latest (organ, received_at, id),
  ADD KEY acc_case_hall_latest (receiving_unit, received_at, id);
