DROP AGGREGATE total(integer);

DROP FUNCTION add(a bigint, b integer);

CREATE OR REPLACE FUNCTION add(sum bigint, b integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
RETURN (sum + b);

CREATE AGGREGATE total(integer) (SFUNC = add, STYPE = bigint);
