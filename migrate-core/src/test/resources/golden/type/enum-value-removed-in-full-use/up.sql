DROP POLICY p ON task;

DROP FUNCTION f(s state);

DROP VIEW w;

DROP VIEW v;

ALTER TABLE task DROP CONSTRAINT ck;

DROP INDEX ix;

ALTER TABLE task ALTER COLUMN s DROP DEFAULT;

ALTER TABLE task DROP COLUMN g;

ALTER TYPE state RENAME TO state__old;

CREATE TYPE state AS ENUM ('A', 'B');

-- Rows with a value that the new type does not have fail here: change them before.
ALTER TABLE task ALTER COLUMN s TYPE state USING s::text::state;

ALTER TABLE task ALTER COLUMN s SET DEFAULT 'A'::state;

ALTER TABLE task ADD COLUMN g text GENERATED ALWAYS AS (CASE s
    WHEN 'A'::state THEN 'a'::text
    ELSE 'b'::text
END) STORED;

ALTER TABLE task
    ADD CONSTRAINT ck CHECK (s <> 'B'::state);

CREATE INDEX ix ON task (id)
    WHERE s = 'A'::state;

CREATE VIEW v AS
SELECT id
   FROM task
  WHERE (s = 'A'::state);

CREATE VIEW w AS
SELECT s
   FROM task;

CREATE OR REPLACE FUNCTION f(s state)
 RETURNS boolean
 LANGUAGE sql
RETURN (s = 'A'::state);

CREATE POLICY p ON task
    USING (s = 'A'::state);

DROP TYPE state__old;
