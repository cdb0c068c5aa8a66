-- A county's cases, made within the database (MariaDB: the SEQUENCE engine), without the product.
-- @total cases over three years; the same total makes the same cases. Replaces all cases there are.
-- Needs the demo county's matters. Sealed texts have the size of real ones and cannot be opened.
-- After this file the four of the folder rows/, each in a session of its own and side by side, then finish.sql.
SET SESSION foreign_key_checks = 0, unique_checks = 0, group_concat_max_len = 100000;
TRUNCATE acc_case_party;
TRUNCATE acc_case_material;
TRUNCATE acc_case_event;
TRUNCATE acc_case_defect;
TRUNCATE acc_case_document;
TRUNCATE acc_case;

-- secondary indexes are taken away while rows come in, and made again by sorting afterwards, five at a time: the files of a sort
-- are as large as its indexes, and all twenty of ten million cases at once would not fit beside them
CREATE OR REPLACE TABLE bench_index ENGINE=InnoDB
  SELECT table_name AS name, part, GROUP_CONCAT('DROP INDEX ', index_name SEPARATOR ', ') AS away,
         GROUP_CONCAT('ADD ', IF(non_unique, '', 'UNIQUE '), 'INDEX ', index_name, ' (', columns, ')' SEPARATOR ', ') AS again
    FROM (SELECT table_name, index_name, non_unique,
                 (ROW_NUMBER() OVER (PARTITION BY table_name ORDER BY index_name) - 1) DIV 5 AS part,
                 GROUP_CONCAT(column_name, IF(sub_part IS NULL, '', CONCAT('(', sub_part, ')')) ORDER BY seq_in_index) AS columns
            FROM information_schema.statistics
           WHERE table_schema = DATABASE() AND table_name IN ('acc_case', 'acc_case_party', 'acc_case_event')
             AND index_name <> 'PRIMARY'
           GROUP BY table_name, index_name, non_unique) i
   GROUP BY table_name, part;
DELIMITER //
FOR one IN (SELECT name, away FROM bench_index) DO
  EXECUTE IMMEDIATE CONCAT('ALTER TABLE ', one.name, ' ', one.away);
END FOR //
DELIMITER ;

CREATE OR REPLACE TABLE bench_matter (place BIGINT NOT NULL PRIMARY KEY) ENGINE=InnoDB
  SELECT ROW_NUMBER() OVER (ORDER BY m.code) - 1 AS place, v.id, m.code, LEFT(m.name, 100) AS name,
         JSON_VALUE(v.content, '$.organ') AS organ,
         COALESCE(NULLIF(JSON_VALUE(v.content, '$.section'), ''), JSON_VALUE(v.content, '$.organ')) AS section,
         IF(JSON_VALUE(v.content, '$.kind') = '1', 'SAME_DAY', 'PROMISED') AS kind
    FROM acc_matter m JOIN acc_matter_version v ON v.matter_id = m.id AND v.number = m.current_number;
SELECT COUNT(*) INTO @matters FROM bench_matter;

-- the state by age: nearly everything older than a month has ended, a few cases hang
CREATE OR REPLACE TABLE bench_case (
  id BIGINT NOT NULL PRIMARY KEY, at DATETIME(6), state VARCHAR(24), matter INT, person BOOLEAN, luck INT UNSIGNED, name VARCHAR(100)) ENGINE=InnoDB
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
         CRC32(CONCAT('l', seq)) AS luck,
         CONCAT(ELT(1 + CRC32(CONCAT('l', seq)) % 12, '王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '徐', '孙'),
                ELT(1 + CRC32(CONCAT('l', seq)) DIV 12 % 10, '建国', '秀英', '志强', '丽华', '永明', '桂芳', '海涛', '玉梅', '文斌', '雪'),
                IF(CRC32(CONCAT('p', seq)) % 10 < 4, '',
                   ELT(1 + CRC32(CONCAT('l', seq)) DIV 120 % 5, '餐饮店', '人力资源有限公司', '食品经营部', '药房', '文化传媒有限公司'))) AS name
    FROM seq_1_to_10000000 WHERE seq <= @total;

-- numbers are counted within the year, as the product counts them: seven digits hold ten million cases of several years
CREATE OR REPLACE TABLE bench_year (year INT NOT NULL PRIMARY KEY, before_it BIGINT NOT NULL) ENGINE=InnoDB
  SELECT YEAR(at) AS year, MIN(id) - 1 AS before_it FROM bench_case GROUP BY YEAR(at);
