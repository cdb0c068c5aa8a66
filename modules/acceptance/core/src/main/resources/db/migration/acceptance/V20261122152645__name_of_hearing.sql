-- Hearings that were announced or asked for before name and articles stood with them.
UPDATE acc_case_proceeding
SET procedure_name = '听证', procedure_basis = COALESCE(procedure_basis, '行政许可法第四十五条、第四十七条')
WHERE type = 'HEARING' AND started_at IS NOT NULL AND procedure_name IS NULL;
