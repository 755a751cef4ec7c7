DROP INDEX ix_person_name;

ALTER TABLE person ALTER COLUMN name TYPE text;

DROP COLLATION plain;

DROP COLLATION ignoring_case;
