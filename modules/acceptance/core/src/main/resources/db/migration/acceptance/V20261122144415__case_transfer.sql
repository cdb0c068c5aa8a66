-- Cases that another organ decides: where the papers went and what was answered.
ALTER TABLE acc_case_proceeding
  ADD COLUMN deciding_organ VARCHAR(300) NULL,
  ADD COLUMN sending_way    VARCHAR(16)  NULL,
  ADD COLUMN parcel_no      VARCHAR(200) NULL,
  ADD COLUMN reply_no       VARCHAR(200) NULL,
  ADD COLUMN decided_on     DATE         NULL,
  ADD COLUMN reply_file     CHAR(64)     NULL;
