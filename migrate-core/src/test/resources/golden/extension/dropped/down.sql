CREATE EXTENSION citext;

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';

ALTER TABLE task ALTER COLUMN name TYPE citext USING name::citext;
