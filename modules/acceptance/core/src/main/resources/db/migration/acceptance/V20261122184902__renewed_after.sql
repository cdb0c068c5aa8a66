-- When a renewal counts as granted (行政许可法 art. 50), whatever time brings before; derived with the other dates.
ALTER TABLE acc_case ADD COLUMN renewed_after DATETIME(6) NULL;
