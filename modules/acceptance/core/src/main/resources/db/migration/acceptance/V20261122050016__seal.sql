-- The seals on procedure papers and licences (approval.md 10.14: the seal is part of the model).
CREATE TABLE acc_seal (
  code  VARCHAR(30)  NOT NULL,
  kind  VARCHAR(20)  NOT NULL,
  name  VARCHAR(100) NOT NULL,
  organ VARCHAR(50)  NOT NULL,
  PRIMARY KEY (code),
  UNIQUE KEY acc_seal_of_organ (organ, kind)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
