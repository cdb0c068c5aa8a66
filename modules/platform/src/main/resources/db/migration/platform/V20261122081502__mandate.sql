CREATE TABLE plt_mandate (
  id BIGINT NOT NULL AUTO_INCREMENT,
  principal BIGINT NOT NULL,
  agent BIGINT NOT NULL,
  power VARCHAR(16) NOT NULL,
  subject VARCHAR(300) NOT NULL,
  valid_until DATE NOT NULL,
  lapses_at DATETIME(6) NOT NULL,
  granted_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY plt_mandate_principal (principal, ended_at),
  KEY plt_mandate_agent (agent, ended_at),
  CONSTRAINT plt_mandate_of_principal FOREIGN KEY (principal) REFERENCES plt_applicant (account),
  CONSTRAINT plt_mandate_of_agent FOREIGN KEY (agent) REFERENCES plt_applicant (account)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
