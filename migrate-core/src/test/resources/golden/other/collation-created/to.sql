CREATE COLLATION ignoring_case (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);
CREATE COLLATION plain (PROVIDER = libc, LOCALE = 'C');
CREATE TABLE person (id bigint PRIMARY KEY, name text COLLATE ignoring_case);
CREATE INDEX ix_person_name ON person (name COLLATE plain);
