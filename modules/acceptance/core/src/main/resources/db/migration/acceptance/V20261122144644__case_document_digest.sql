-- A paper is found by the digest of its bytes: whoever checks one asks whether it was issued here.
CREATE INDEX acc_case_document_digest ON acc_case_document (sha256);
