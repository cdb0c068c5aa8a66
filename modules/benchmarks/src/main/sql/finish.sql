-- The county goes on counting behind the cases that were made.
SELECT MAX(id) INTO @total FROM bench_case;
SELECT COALESCE(MAX(@total - before_it), 0) INTO @this_year FROM bench_year WHERE year = YEAR(UTC_TIMESTAMP());
SELECT GREATEST(COALESCE(MAX(value), 0), @this_year) INTO @last
  FROM plt_series WHERE name = 'case:371799' AND year = YEAR(UTC_TIMESTAMP());
INSERT INTO plt_series (name, year, value) VALUES ('case:371799', YEAR(UTC_TIMESTAMP()), @last)
  ON DUPLICATE KEY UPDATE value = @last;
DROP TABLE bench_case, bench_year, bench_matter, bench_index;
ANALYZE TABLE acc_case, acc_case_party, acc_case_material, acc_case_event;
