DROP TYPE span;

CREATE TYPE span AS RANGE (SUBTYPE = double precision);
