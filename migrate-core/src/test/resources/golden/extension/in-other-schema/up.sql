CREATE EXTENSION citext SCHEMA other;

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';
