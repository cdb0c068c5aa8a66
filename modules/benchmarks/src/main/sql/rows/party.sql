SET SESSION foreign_key_checks = 0, unique_checks = 0;
INSERT INTO acc_case_party (case_id, role, paper, name, number_sealed, number_index, number_mask, phone_sealed,
    phone_index, phone_mask, address)
  SELECT c.id, r.role, IF(c.person OR r.role <> 'APPLICANT', 'CITIZEN_ID', 'USCC'), c.name,
         REPEAT('x', 78), SHA2(CONCAT(r.role, c.luck % 700000), 256), '3717**********1234',
         REPEAT('x', 66), SHA2(CONCAT('t', r.role, c.luck % 700000), 256), '138****0001', '示范县人民路 1 号'
    FROM bench_case c
    JOIN (SELECT 'APPLICANT' AS role UNION ALL SELECT 'LEGAL_REPRESENTATIVE') r
      ON r.role = 'APPLICANT' OR NOT c.person;

SELECT again INTO @again FROM bench_index WHERE name = 'acc_case_party';
EXECUTE IMMEDIATE CONCAT('ALTER TABLE acc_case_party ', @again);
