CREATE TYPE span AS RANGE (SUBTYPE = double precision);
CREATE TABLE shift (id bigint PRIMARY KEY, at span);
