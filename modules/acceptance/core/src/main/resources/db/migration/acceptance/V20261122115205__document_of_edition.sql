-- Editions of a certificate share its number; each is a paper of another case.
ALTER TABLE acc_case_document
  DROP KEY acc_case_document_number,
  ADD UNIQUE KEY acc_case_document_number (kind, number, case_id);
