CREATE COLLATION ignoring_case (PROVIDER = icu, DETERMINISTIC = false, LOCALE = 'und-u-ks-level2');

CREATE COLLATION plain (PROVIDER = libc, LOCALE = 'C');

ALTER TABLE person ALTER COLUMN name TYPE text COLLATE ignoring_case;

CREATE INDEX ix_person_name ON person (name COLLATE plain);
