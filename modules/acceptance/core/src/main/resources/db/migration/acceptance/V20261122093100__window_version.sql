-- Counts the changes of a window, its tasks and its papers, so that nobody overwrites what he did not see.
ALTER TABLE acc_window ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
