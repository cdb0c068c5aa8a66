ALTER TABLE acc_certificate DROP COLUMN revoked_at;
