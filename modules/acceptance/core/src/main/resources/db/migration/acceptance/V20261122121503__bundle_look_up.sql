-- The secret part of a bundle's receipt: sealed for printing it again, hashed for looking it up; none before there was one.
ALTER TABLE acc_bundle
  ADD COLUMN look_up_sealed VARCHAR(500) NULL,
  ADD COLUMN look_up_hash   CHAR(64)     NULL;
