-- When the latest request for a hearing reached the organ; printed on its receipt.
ALTER TABLE acc_case_proceeding ADD COLUMN last_asked_at DATETIME(6) NULL;
