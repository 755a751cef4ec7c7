CREATE FUNCTION apart(a time, b time) RETURNS double precision LANGUAGE sql IMMUTABLE RETURN extract(epoch FROM a - b);
CREATE TYPE time_range AS RANGE (SUBTYPE = time, SUBTYPE_DIFF = apart);
COMMENT ON TYPE time_range IS 'From when to when';
CREATE TYPE words AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops, COLLATION = "C", MULTIRANGE_TYPE_NAME = lists);
CREATE TABLE shift (id bigint CONSTRAINT pk_shift PRIMARY KEY, at time_range NOT NULL, breaks time_multirange);
