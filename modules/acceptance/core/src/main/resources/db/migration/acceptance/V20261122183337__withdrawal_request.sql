alter table acc_case
  add column withdrawal_signer varchar(24) null,
  add column withdrawal_signed_on date null;
