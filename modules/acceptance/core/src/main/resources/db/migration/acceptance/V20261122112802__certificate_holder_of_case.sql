-- Certificates made before belong to the applicant of the case that made them.
UPDATE acc_certificate t
  JOIN acc_case c ON c.id = t.case_id
  JOIN acc_case_party p ON p.case_id = t.case_id AND p.role = 'APPLICANT'
  SET t.holder_name = p.name, t.holder_kind = c.applicant_kind, t.holder_index = p.number_index,
      t.state = IF(t.revoked_at IS NULL, 'IN_FORCE', 'REVOKED'),
      t.state_at = COALESCE(t.revoked_at, t.issued_at);
