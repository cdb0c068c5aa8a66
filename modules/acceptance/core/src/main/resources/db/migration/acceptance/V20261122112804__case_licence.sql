-- The licence that a change, renewal, reissue or deregistration is about, as of its receipt.
ALTER TABLE acc_case
  ADD COLUMN licence_item      VARCHAR(16)  NULL,
  ADD COLUMN licence_no        VARCHAR(100) NULL,
  ADD COLUMN licence_name      VARCHAR(300) NULL,
  ADD COLUMN licence_until     DATE         NULL,
  ADD COLUMN licence_in_time   BOOLEAN      NULL,
  ADD COLUMN licence_warn_days INT          NULL,
  ADD KEY acc_case_licence (licence_no, state);
