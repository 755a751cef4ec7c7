CREATE TYPE span AS RANGE (SUBTYPE = double precision);

ALTER TABLE shift ADD COLUMN at span;
