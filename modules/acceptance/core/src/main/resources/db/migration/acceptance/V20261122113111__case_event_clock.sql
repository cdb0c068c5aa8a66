-- What an entry does to the decision clocks where its mark alone does not say it: which of them a
-- special procedure leaves running, or by how much which of them grow.
ALTER TABLE acc_case_event
  ADD COLUMN clock_name      VARCHAR(100) NULL,
  ADD COLUMN clock_days      INT          NULL,
  ADD COLUMN clock_statutory BOOLEAN      NULL,
  ADD COLUMN clock_promised  BOOLEAN      NULL;
