CREATE TYPE span AS RANGE (SUBTYPE = double precision, MULTIRANGE_TYPE_NAME = spans);
