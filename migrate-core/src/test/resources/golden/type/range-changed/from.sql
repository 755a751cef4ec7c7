CREATE TYPE span AS RANGE (SUBTYPE = integer);
CREATE TABLE shift (id bigint PRIMARY KEY, at span, breaks span_multirange, many span[]);
CREATE INDEX ix_shift_at ON shift USING gist (at);
CREATE FUNCTION long(s span) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN upper(s) - lower(s) > 10;
CREATE VIEW long_shift AS SELECT id, at FROM shift WHERE long(at);
