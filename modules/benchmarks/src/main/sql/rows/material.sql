-- in portions: the database gathers all rows of one statement in files twice as large as the table
SET SESSION foreign_key_checks = 0, unique_checks = 0;
DELIMITER //
BEGIN NOT ATOMIC
  DECLARE first, last BIGINT DEFAULT 1;
  SELECT MAX(id) INTO last FROM bench_case;
  WHILE first <= last DO
    INSERT INTO acc_case_material (case_id, position, code, name, need, asked_originals, asked_copies, form, originals, copies,
        pages, licence, file_sha256, file_type, file_bytes, defect, status)
      SELECT c.id, n.seq, CONCAT('M0', n.seq), '营业执照副本或者居民身份证', 'COMPULSORY', 1, 1, 'PAPER', 1, 1, 3, '', '', '', 0, '',
             'COMPLETE'
        FROM bench_case c JOIN seq_1_to_8 n ON n.seq <= 3 + c.luck % 6
       WHERE c.id BETWEEN first AND first + 249999;
    SET first = first + 250000;
  END WHILE;
END //
