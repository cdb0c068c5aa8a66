-- 转告补正: until when the organ that decides takes the corrections it wants; the rest stands in columns of transfers.
ALTER TABLE acc_case_proceeding ADD COLUMN relay_until DATE NULL AFTER reply_file;
