-- The county goes on counting behind the cases that were made.
SELECT COUNT(*) INTO @total FROM bench_case;
SELECT GREATEST(COALESCE(MAX(value), 0), @total) INTO @last FROM plt_series WHERE name = 'case:371799';
INSERT INTO plt_series (name, year, value) VALUES ('case:371799', YEAR(UTC_TIMESTAMP()), @last)
  ON DUPLICATE KEY UPDATE value = @last;
DROP TABLE bench_case, bench_matter, bench_index;
ANALYZE TABLE acc_case, acc_case_party, acc_case_material, acc_case_event;
