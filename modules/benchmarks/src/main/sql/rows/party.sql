-- in portions: the database gathers all rows of one statement in files twice as large as the table
SET SESSION foreign_key_checks = 0, unique_checks = 0;
DELIMITER //
BEGIN NOT ATOMIC
  DECLARE first, last BIGINT DEFAULT 1;
  SELECT MAX(id) INTO last FROM bench_case;
  WHILE first <= last DO
    INSERT INTO acc_case_party (case_id, role, paper, name, number_sealed, number_index, number_mask, phone_sealed,
        phone_index, phone_mask, address)
      SELECT c.id, r.role, IF(c.person OR r.role <> 'APPLICANT', 'CITIZEN_ID', 'USCC'), c.name,
             REPEAT('x', 78), SHA2(CONCAT(r.role, c.luck % 700000), 256), '3717**********1234',
             REPEAT('x', 66), SHA2(CONCAT('t', r.role, c.luck % 700000), 256), '138****0001', '示范县人民路 1 号'
        FROM bench_case c
        JOIN (SELECT 'APPLICANT' AS role UNION ALL SELECT 'LEGAL_REPRESENTATIVE') r
          ON r.role = 'APPLICANT' OR NOT c.person
       WHERE c.id BETWEEN first AND first + 249999;
    SET first = first + 250000;
  END WHILE;
END //
FOR one IN (SELECT again FROM bench_index WHERE name = 'acc_case_party' ORDER BY part) DO
  EXECUTE IMMEDIATE CONCAT('ALTER TABLE acc_case_party ', one.again);
END FOR //
