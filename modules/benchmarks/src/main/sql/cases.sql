-- A county's cases, made within the database (MariaDB: the SEQUENCE engine), without the product.
-- @total cases over three years; the same total makes the same cases. Replaces all cases there are.
-- Needs the demo county's matters. Sealed texts have the size of real ones and cannot be opened.
SET SESSION foreign_key_checks = 0, unique_checks = 0, group_concat_max_len = 100000;
TRUNCATE acc_case_party;
TRUNCATE acc_case_material;
TRUNCATE acc_case_event;
TRUNCATE acc_case_defect;
TRUNCATE acc_case_document;
TRUNCATE acc_case;

-- secondary indexes are taken away while rows come in, and made again by sorting afterwards
CREATE OR REPLACE TABLE bench_index ENGINE=InnoDB
  SELECT table_name AS name, GROUP_CONCAT('DROP INDEX ', index_name SEPARATOR ', ') AS away,
         GROUP_CONCAT('ADD ', IF(non_unique, '', 'UNIQUE '), 'INDEX ', index_name, ' (', columns, ')' SEPARATOR ', ') AS again
    FROM (SELECT table_name, index_name, non_unique,
                 GROUP_CONCAT(column_name, IF(sub_part IS NULL, '', CONCAT('(', sub_part, ')')) ORDER BY seq_in_index) AS columns
            FROM information_schema.statistics
           WHERE table_schema = DATABASE() AND table_name IN ('acc_case', 'acc_case_party') AND index_name <> 'PRIMARY'
           GROUP BY table_name, index_name, non_unique) i
   GROUP BY table_name;
SELECT away, again INTO @case_away, @case_again FROM bench_index WHERE name = 'acc_case';
SELECT away, again INTO @party_away, @party_again FROM bench_index WHERE name = 'acc_case_party';
EXECUTE IMMEDIATE CONCAT('ALTER TABLE acc_case ', @case_away);
EXECUTE IMMEDIATE CONCAT('ALTER TABLE acc_case_party ', @party_away);

CREATE OR REPLACE TABLE bench_matter (place BIGINT NOT NULL PRIMARY KEY) ENGINE=InnoDB
  SELECT ROW_NUMBER() OVER (ORDER BY m.code) - 1 AS place, v.id, m.code, LEFT(m.name, 100) AS name,
         JSON_VALUE(v.content, '$.organ') AS organ,
         COALESCE(NULLIF(JSON_VALUE(v.content, '$.section'), ''), JSON_VALUE(v.content, '$.organ')) AS section,
         IF(JSON_VALUE(v.content, '$.kind') = '1', 'SAME_DAY', 'PROMISED') AS kind
    FROM acc_matter m JOIN acc_matter_version v ON v.matter_id = m.id AND v.number = m.current_number;
SELECT COUNT(*) INTO @matters FROM bench_matter;

-- the state by age: nearly everything older than a month has ended, a few cases hang
CREATE OR REPLACE TABLE bench_case (
  id BIGINT NOT NULL PRIMARY KEY, at DATETIME(6), state VARCHAR(24), matter INT, person BOOLEAN, luck INT UNSIGNED) ENGINE=InnoDB
  SELECT seq AS id,
         TIMESTAMPADD(MICROSECOND, (CAST(seq AS SIGNED) - @total) * (94608000000000 DIV @total), UTC_TIMESTAMP(6)) AS at,
         CASE
           WHEN (@total - seq) / @total > 0.03 AND CRC32(seq) % 1000 < 960 THEN 'CLOSED'
           WHEN (@total - seq) / @total > 0.03 AND CRC32(seq) % 1000 < 995
             THEN ELT(1 + CRC32(seq) DIV 1000 % 3, 'WITHDRAWN', 'REFUSED_ACCEPTANCE', 'NOT_NEEDED')
           ELSE ELT(1 + CRC32(seq) DIV 1000 % 10, 'RECEIVED', 'RECEIVED', 'CORRECTING', 'ACCEPTED', 'REVIEWING',
                    'REVIEWING', 'TO_DECIDE', 'GRANTED', 'DELIVERING', 'CLOSED')
         END AS state,
         FLOOR(@matters * POW(CRC32(CONCAT('m', seq)) / 4294967296, 2)) AS matter,
         CRC32(CONCAT('p', seq)) % 10 < 4 AS person,
         CRC32(CONCAT('l', seq)) AS luck
    FROM seq_1_to_10000000 WHERE seq <= @total;

INSERT INTO acc_case (id, version, ref, case_no, state, desk, matter_version_id, matter_code, matter_name, organ, section,
    handling_kind, scenario, begun_at, begun_by, received_at, received_by, receiving_unit, receiving_counter, secret_hash,
    note, applicant_name, applicant_kind, accepted_at, accepted_by, reviewed_by, correction_notices, certificate_no,
    decision, decided_at, decision_facts, decision_reasons, acceptance_due_at, statutory_due_at, promised_due_at,
    pressing_clock, due_at, warn_at, list_at, due_provisional)
  SELECT c.id, 3, CONCAT('bench-', c.id), CONCAT('371799-', YEAR(c.at), '-', LPAD(c.id, 7, '0')), c.state,
         CASE c.state WHEN 'RECEIVED' THEN 'ACCEPTANCE' WHEN 'CORRECTING' THEN 'APPLICANT' WHEN 'ACCEPTED' THEN 'REVIEW'
           WHEN 'REVIEWING' THEN 'REVIEW' WHEN 'TO_DECIDE' THEN 'DECISION' WHEN 'GRANTED' THEN 'CERTIFICATE'
           WHEN 'DELIVERING' THEN 'EXIT' ELSE 'NOBODY' END,
         m.id, m.code, m.name, m.organ, m.section, m.kind, 'S1', c.at, '2', c.at, '2', '11371799MB2A00011A-01',
         ELT(1 + c.luck % 6, 'A01', 'A02', 'A03', 'A04', 'A05', 'A06'), SHA2(CONCAT('s', c.id), 256), '',
         CONCAT(ELT(1 + c.luck % 12, '王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '徐', '孙'),
                ELT(1 + c.luck DIV 12 % 10, '建国', '秀英', '志强', '丽华', '永明', '桂芳', '海涛', '玉梅', '文斌', '雪'),
                IF(c.person, '', ELT(1 + c.luck DIV 120 % 5, '餐饮店', '人力资源有限公司', '食品经营部', '药房', '文化传媒有限公司'))),
         IF(c.person, 'NATURAL_PERSON', 'LEGAL_PERSON'),
         IF(c.state IN ('RECEIVED', 'CORRECTING', 'REFUSED_ACCEPTANCE', 'NOT_NEEDED'), NULL, c.at + INTERVAL 1 DAY), '8',
         IF(c.state IN ('REVIEWING', 'TO_DECIDE', 'GRANTED', 'DELIVERING', 'CLOSED'), '9', NULL), c.state = 'CORRECTING',
         IF(c.state IN ('DELIVERING', 'CLOSED'), CONCAT('371799-B', m.place, '-', YEAR(c.at), '-', LPAD(c.id, 7, '0')), NULL),
         IF(c.state IN ('GRANTED', 'DELIVERING', 'CLOSED'), 'GRANT', NULL), IF(c.state = 'CLOSED', c.at + INTERVAL 6 DAY, NULL),
         IF(c.state = 'CLOSED', REPEAT('经审查，申请材料齐全。', 6), NULL), IF(c.state = 'CLOSED', REPEAT('符合条件，', 8), NULL),
         c.at + INTERVAL 7 DAY, c.at + INTERVAL 28 DAY, c.at + INTERVAL 12 DAY,
         IF(c.state IN ('CLOSED', 'WITHDRAWN', 'REFUSED_ACCEPTANCE', 'NOT_NEEDED'), NULL,
            IF(c.state IN ('RECEIVED', 'CORRECTING'), 'ACCEPTANCE', 'PROMISED')),
         IF(c.state IN ('CLOSED', 'WITHDRAWN', 'REFUSED_ACCEPTANCE', 'NOT_NEEDED'), NULL, c.at + INTERVAL 12 DAY),
         IF(c.state IN ('CLOSED', 'WITHDRAWN', 'REFUSED_ACCEPTANCE', 'NOT_NEEDED'), NULL, c.at + INTERVAL 9 DAY),
         c.at + INTERVAL 12 DAY, FALSE
    FROM bench_case c STRAIGHT_JOIN bench_matter m ON m.place = c.matter;

INSERT INTO acc_case_party (case_id, role, paper, name, number_sealed, number_index, number_mask, phone_sealed,
    phone_index, phone_mask, address)
  SELECT c.id, r.role, IF(c.person OR r.role <> 'APPLICANT', 'CITIZEN_ID', 'USCC'), k.applicant_name,
         REPEAT('x', 78), SHA2(CONCAT(r.role, c.luck % 700000), 256), '3717**********1234',
         REPEAT('x', 66), SHA2(CONCAT('t', r.role, c.luck % 700000), 256), '138****0001', '示范县人民路 1 号'
    FROM bench_case c JOIN acc_case k ON k.id = c.id
    JOIN (SELECT 'APPLICANT' AS role UNION ALL SELECT 'LEGAL_REPRESENTATIVE') r
      ON r.role = 'APPLICANT' OR NOT c.person;

INSERT INTO acc_case_material (case_id, position, code, name, need, asked_originals, asked_copies, form, originals, copies,
    pages, licence, file_sha256, file_type, file_bytes, defect, status)
  SELECT c.id, n.seq, CONCAT('M0', n.seq), '营业执照副本或者居民身份证', 'COMPULSORY', 1, 1, 'PAPER', 1, 1, 3, '', '', '', 0, '',
         'COMPLETE'
    FROM bench_case c JOIN seq_1_to_8 n ON n.seq <= 3 + c.luck % 6;

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
      ON e.least <= FIELD(c.state, 'ACCEPTED', 'REVIEWING', 'TO_DECIDE', 'GRANTED', 'DELIVERING', 'CLOSED');

EXECUTE IMMEDIATE CONCAT('ALTER TABLE acc_case ', @case_again);
EXECUTE IMMEDIATE CONCAT('ALTER TABLE acc_case_party ', @party_again);

SELECT GREATEST(MAX(value), @total) INTO @last FROM plt_series WHERE name = 'case:371799';
INSERT INTO plt_series (name, year, value) VALUES ('case:371799', YEAR(UTC_TIMESTAMP()), @last)
  ON DUPLICATE KEY UPDATE value = @last;
DROP TABLE bench_case, bench_matter, bench_index;
SET SESSION foreign_key_checks = 1, unique_checks = 1;
ANALYZE TABLE acc_case, acc_case_party, acc_case_material, acc_case_event;
