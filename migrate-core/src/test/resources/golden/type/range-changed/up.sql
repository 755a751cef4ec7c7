DROP VIEW long_shift;

DROP FUNCTION long(s span);

DROP INDEX ix_shift_at;

ALTER TABLE shift ALTER COLUMN at TYPE text;

ALTER TABLE shift ALTER COLUMN breaks TYPE text;

ALTER TABLE shift ALTER COLUMN many TYPE text[] USING many::text[];

DROP TYPE span;

CREATE TYPE span AS RANGE (SUBTYPE = bigint);

ALTER TABLE shift ALTER COLUMN at TYPE span USING at::span;

ALTER TABLE shift ALTER COLUMN breaks TYPE span_multirange USING breaks::span_multirange;

ALTER TABLE shift ALTER COLUMN many TYPE span[] USING many::span[];

CREATE INDEX ix_shift_at ON shift USING gist (at);

CREATE OR REPLACE FUNCTION long(s span)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN ((upper(s) - lower(s)) > 10);

CREATE VIEW long_shift AS
SELECT id,
    at
   FROM shift
  WHERE long(at);
