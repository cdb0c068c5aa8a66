-- Digests of the photographs that a department added to the record of a joint visit, one a line.
ALTER TABLE acc_bundle_visit_share ADD COLUMN photos TEXT NULL AFTER findings;
