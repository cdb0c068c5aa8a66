-- Which paper a person is known by, or the legal representative of an organisation: so far everybody's was the identity card.
ALTER TABLE plt_applicant ADD COLUMN paper VARCHAR(32) NOT NULL DEFAULT 'CITIZEN_ID' AFTER kind;
