ALTER TABLE plt_session ADD COLUMN mandate BIGINT NULL,
  ADD CONSTRAINT plt_session_mandate FOREIGN KEY (mandate) REFERENCES plt_mandate (id);
