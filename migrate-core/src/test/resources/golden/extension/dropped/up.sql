ALTER TABLE task ALTER COLUMN name TYPE text USING name::text;

DROP EXTENSION citext;
