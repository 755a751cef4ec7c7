CREATE EXTENSION citext;

ALTER TABLE task ALTER COLUMN name TYPE citext USING name::citext;
