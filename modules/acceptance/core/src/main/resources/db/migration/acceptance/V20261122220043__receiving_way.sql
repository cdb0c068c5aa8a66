-- How the applicant chose online to receive the result; empty where nobody chose (ACC-636).
ALTER TABLE acc_case ADD COLUMN service_way VARCHAR(16) NULL;
