-- What has ended waits for the archivist; only what is archived waits for nobody.
UPDATE acc_case
SET desk = 'ARCHIVE'
WHERE state IN ('CORRECTION_LAPSED', 'NOT_NEEDED', 'REFUSED_ACCEPTANCE', 'CLOSED', 'TERMINATED', 'WITHDRAWN');
