-- in portions: the database gathers all rows of one statement in files twice as large as the table
SET SESSION foreign_key_checks = 0, unique_checks = 0;
DELIMITER //
BEGIN NOT ATOMIC
  DECLARE first, last BIGINT DEFAULT 1;
  SELECT MAX(id) INTO last FROM bench_case;
  WHILE first <= last DO
    INSERT INTO acc_case (id, version, ref, case_no, state, desk, matter_version_id, matter_code, matter_name, organ, section,
        handling_kind, scenario, begun_at, begun_by, received_at, received_by, receiving_unit, receiving_counter, secret_hash,
        note, applicant_name, applicant_kind, accepted_at, accepted_by, reviewed_by, correction_notices, certificate_no,
        decision, decided_at, decision_facts, decision_reasons, acceptance_due_at, statutory_due_at, promised_due_at,
        pressing_clock, due_at, warn_at, list_at, due_provisional)
      SELECT c.id, 3, CONCAT('bench-', c.id), CONCAT('371799-', y.year, '-', LPAD(c.id - y.before_it, 7, '0')), c.state,
             CASE c.state WHEN 'RECEIVED' THEN 'ACCEPTANCE' WHEN 'CORRECTING' THEN 'APPLICANT' WHEN 'ACCEPTED' THEN 'REVIEW'
               WHEN 'REVIEWING' THEN 'REVIEW' WHEN 'TO_DECIDE' THEN 'DECISION' WHEN 'GRANTED' THEN 'CERTIFICATE'
               WHEN 'DELIVERING' THEN 'EXIT' ELSE 'NOBODY' END,
             m.id, m.code, m.name, m.organ, m.section, m.kind, 'S1', c.at, '2', c.at, '2', '11371799MB2A00011A-01',
             ELT(1 + c.luck % 6, 'A01', 'A02', 'A03', 'A04', 'A05', 'A06'), SHA2(CONCAT('s', c.id), 256), '',
             c.name,
             IF(c.person, 'NATURAL_PERSON', 'LEGAL_PERSON'),
             IF(c.state IN ('RECEIVED', 'CORRECTING', 'REFUSED_ACCEPTANCE', 'NOT_NEEDED'), NULL, c.at + INTERVAL 1 DAY), '8',
             IF(c.state IN ('REVIEWING', 'TO_DECIDE', 'GRANTED', 'DELIVERING', 'CLOSED'), '9', NULL), c.state = 'CORRECTING',
             IF(c.state IN ('DELIVERING', 'CLOSED'), CONCAT('371799-B', m.place, '-', y.year, '-', LPAD(c.id - y.before_it, 7, '0')), NULL),
             IF(c.state IN ('GRANTED', 'DELIVERING', 'CLOSED'), 'GRANT', NULL), IF(c.state = 'CLOSED', c.at + INTERVAL 6 DAY, NULL),
             IF(c.state = 'CLOSED', REPEAT('经审查，申请材料齐全。', 6), NULL), IF(c.state = 'CLOSED', REPEAT('符合条件，', 8), NULL),
             c.at + INTERVAL 7 DAY, c.at + INTERVAL 28 DAY, c.at + INTERVAL 12 DAY,
             IF(c.state IN ('CLOSED', 'WITHDRAWN', 'REFUSED_ACCEPTANCE', 'NOT_NEEDED'), NULL,
                IF(c.state IN ('RECEIVED', 'CORRECTING'), 'ACCEPTANCE', 'PROMISED')),
             IF(c.state IN ('CLOSED', 'WITHDRAWN', 'REFUSED_ACCEPTANCE', 'NOT_NEEDED'), NULL, c.at + INTERVAL 12 DAY),
             IF(c.state IN ('CLOSED', 'WITHDRAWN', 'REFUSED_ACCEPTANCE', 'NOT_NEEDED'), NULL, c.at + INTERVAL 9 DAY),
             c.at + INTERVAL 12 DAY, FALSE
        FROM bench_case c STRAIGHT_JOIN bench_matter m ON m.place = c.matter STRAIGHT_JOIN bench_year y ON y.year = YEAR(c.at)
       WHERE c.id BETWEEN first AND first + 249999;
    SET first = first + 250000;
  END WHILE;
END //
FOR one IN (SELECT again FROM bench_index WHERE name = 'acc_case' ORDER BY part) DO
  EXECUTE IMMEDIATE CONCAT('ALTER TABLE acc_case ', one.again);
END FOR //
