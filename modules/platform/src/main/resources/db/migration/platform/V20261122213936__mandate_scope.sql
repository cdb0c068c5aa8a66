-- What a mandate covers, as keys; empty in mandates of the time when it was free text, which cover nothing (ACC-631).
ALTER TABLE plt_mandate ADD COLUMN scope VARCHAR(2500) NOT NULL DEFAULT '';
