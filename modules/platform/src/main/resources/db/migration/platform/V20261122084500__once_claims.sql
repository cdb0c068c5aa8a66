-- How often a key was used: the claim that finds 1 is the first and need not read what it wrote.
ALTER TABLE plt_once ADD COLUMN claims INT NOT NULL DEFAULT 1;
