-- Search by the applicant's name, by a certificate and by state, each from its own index.
ALTER TABLE acc_case
  ADD KEY acc_case_applicant_name (applicant_name(40)),
  ADD KEY acc_case_certificate (certificate_no),
  ADD KEY acc_case_state (state, received_at, id);
