-- in portions: the database gathers all rows of one statement in files twice as large as the table
SET SESSION foreign_key_checks = 0, unique_checks = 0;
DELIMITER //
BEGIN NOT ATOMIC
  DECLARE first, last BIGINT DEFAULT 1;
  SELECT MAX(id) INTO last FROM bench_case;
  WHILE first <= last DO
    INSERT INTO acc_case_event (case_id, seq, act, from_state, to_state, happened_at, effective_at, clock_mark, account,
        person_name, unit, counter, verdict, why)
      SELECT c.id, e.seq, e.act, e.before_it, e.after_it, c.at + INTERVAL e.day DAY, c.at + INTERVAL e.day DAY, e.mark, '2',
             '李窗明', '11371799MB2A00011A-01', 'A03', e.verdict, e.why
        FROM bench_case c
        JOIN (SELECT 1 AS seq, 'RECEIVE' AS act, 'DRAFT' AS before_it, 'RECEIVED' AS after_it, 0 AS day, 'RECEIVED' AS mark,
                     NULL AS verdict, '' AS why, 0 AS least
              UNION ALL SELECT 2, 'ACCEPT', 'RECEIVED', 'ACCEPTED', 1, 'ACCEPTED', NULL, '', 1
              UNION ALL SELECT 3, 'TAKE_UP', 'ACCEPTED', 'REVIEWING', 2, NULL, NULL, '', 2
              UNION ALL SELECT 4, 'GIVE_REVIEW_OPINION', 'REVIEWING', 'TO_DECIDE', 4, NULL, 'GRANT', '符合条件，建议准予。', 3
              UNION ALL SELECT 5, 'GRANT', 'TO_DECIDE', 'GRANTED', 6, 'DECIDED', 'GRANT', '准予许可。', 4
              UNION ALL SELECT 6, 'ISSUE_CERTIFICATE', 'GRANTED', 'DELIVERING', 6, NULL, NULL, '', 5
              UNION ALL SELECT 7, 'DELIVER', 'DELIVERING', 'DELIVERED', 7, NULL, NULL, '', 6
              UNION ALL SELECT 8, 'CLOSE', 'DELIVERED', 'CLOSED', 8, NULL, NULL, '', 6) e
          ON e.least <= FIELD(c.state, 'ACCEPTED', 'REVIEWING', 'TO_DECIDE', 'GRANTED', 'DELIVERING', 'CLOSED')
       WHERE c.id BETWEEN first AND first + 249999;
    SET first = first + 250000;
  END WHILE;
END //
FOR one IN (SELECT again FROM bench_index WHERE name = 'acc_case_event' ORDER BY part) DO
  EXECUTE IMMEDIATE CONCAT('ALTER TABLE acc_case_event ', one.again);
END FOR //
