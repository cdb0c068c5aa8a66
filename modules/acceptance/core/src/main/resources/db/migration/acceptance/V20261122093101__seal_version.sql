-- Counts the changes of a seal.
ALTER TABLE acc_seal ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
