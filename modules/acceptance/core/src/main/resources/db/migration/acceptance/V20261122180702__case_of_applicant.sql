-- Search by the applicant's name: which names begin with the words, and the latest cases of each, both from this
-- index alone. The one it replaces held forty characters of the name and left all cases of a name to be sorted.
ALTER TABLE acc_case
  DROP KEY acc_case_applicant_name,
  ADD KEY acc_case_applicant_latest (applicant_name, received_at, id);
