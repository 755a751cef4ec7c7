DROP FUNCTION one(b integer);

DROP MATERIALIZED VIEW titles;

DROP VIEW open_task;

ALTER TABLE diary DROP COLUMN g;

ALTER TYPE mood RENAME TO mood__old;

CREATE TYPE mood AS ENUM ('sad', 'ok');

-- Rows with a value that the new type does not have fail here: change them before.
ALTER TABLE diary ALTER COLUMN mood TYPE mood USING mood::text::mood;

ALTER TABLE diary ADD COLUMN g text GENERATED ALWAYS AS (upper((id)::text)) STORED;

ALTER TABLE task ALTER COLUMN title TYPE text;

CREATE VIEW open_task AS
SELECT id,
    title
   FROM task;

CREATE MATERIALIZED VIEW titles AS
SELECT title
   FROM task;

CREATE OR REPLACE FUNCTION one(a integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
RETURN 1;

DROP TYPE mood__old;

REVOKE USAGE ON TYPE mood FROM PUBLIC;

GRANT USAGE ON TYPE mood TO pg_monitor;

GRANT SELECT (g) ON TABLE diary TO pg_monitor;

GRANT SELECT ON TABLE open_task TO pg_monitor;

GRANT SELECT ON TABLE titles TO pg_monitor;

REVOKE EXECUTE ON FUNCTION one(a integer) FROM PUBLIC;
