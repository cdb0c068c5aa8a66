-- Who has an export under way, while it is: the database itself lets a person have one.
ALTER TABLE acc_export
  ADD COLUMN under_way_of VARCHAR(64) NULL,
  ADD UNIQUE KEY acc_export_one_at_a_time (under_way_of);
