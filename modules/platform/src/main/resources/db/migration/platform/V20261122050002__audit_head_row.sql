INSERT INTO plt_audit_head (id, seq, hash) VALUES (1, 0, REPEAT('0', 64));
