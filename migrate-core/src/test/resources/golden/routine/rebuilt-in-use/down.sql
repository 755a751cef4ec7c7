DROP POLICY p ON task;

DROP VIEW v;

ALTER TABLE task DROP CONSTRAINT ck;

DROP INDEX ix;

ALTER TABLE task ALTER COLUMN x DROP DEFAULT;

ALTER TABLE task DROP COLUMN y;

DROP FUNCTION fine(m integer);

SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION fine(n integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT true$function$;

RESET check_function_bodies;

ALTER TABLE task ALTER COLUMN x SET DEFAULT fine(1);

ALTER TABLE task ADD COLUMN y boolean GENERATED ALWAYS AS (fine(a)) STORED;

ALTER TABLE task
    ADD CONSTRAINT ck CHECK (fine(a));

CREATE INDEX ix ON task (fine(a));

CREATE VIEW v AS
SELECT fine(a) AS f
   FROM task;

CREATE POLICY p ON task
    USING (fine(a));
