-- How a case is decided, where not by the organ that has it.
ALTER TABLE acc_case ADD COLUMN decided_elsewhere VARCHAR(16) NULL;
