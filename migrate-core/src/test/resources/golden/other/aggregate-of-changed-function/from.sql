CREATE FUNCTION add(a bigint, b integer) RETURNS bigint LANGUAGE sql IMMUTABLE RETURN a + b;
CREATE AGGREGATE total(integer) (SFUNC = add, STYPE = bigint);
