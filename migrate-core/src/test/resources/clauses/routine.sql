-- base
CREATE TABLE t (a integer);
CREATE FUNCTION f(integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION s(integer) RETURNS SETOF integer LANGUAGE sql AS 'SELECT $1';
CREATE PROCEDURE p(integer) LANGUAGE sql AS 'SELECT $1';

-- clause: names, modes and defaults of arguments
CREATE FUNCTION x(INOUT a integer, IN b text DEFAULT 'y', VARIADIC c integer[] DEFAULT '{}', OUT d text)
	LANGUAGE sql AS 'SELECT a, b';

-- clause: RETURNS TABLE
CREATE FUNCTION x() RETURNS TABLE (a integer, b text) LANGUAGE sql AS 'SELECT 1, ''x''';

-- clause: RETURN
CREATE FUNCTION x(a integer) RETURNS integer LANGUAGE sql RETURN a + 1;

-- clause: BEGIN ATOMIC
CREATE FUNCTION x(a integer) RETURNS SETOF integer LANGUAGE sql BEGIN ATOMIC SELECT t.a FROM t; SELECT 1; END;

-- clause: IMMUTABLE
ALTER FUNCTION f(integer) IMMUTABLE;

-- clause: STABLE
ALTER FUNCTION f(integer) STABLE;

-- clause: STRICT
ALTER FUNCTION f(integer) STRICT;

-- clause: SECURITY DEFINER
ALTER FUNCTION f(integer) SECURITY DEFINER;

-- clause: PARALLEL
ALTER FUNCTION f(integer) PARALLEL SAFE;

-- clause: COST
ALTER FUNCTION f(integer) COST 5;

-- clause: ROWS
ALTER FUNCTION s(integer) ROWS 5;

-- clause: SET
ALTER FUNCTION f(integer) SET search_path = pg_catalog, "$user", pg_temp;
ALTER FUNCTION f(integer) SET work_mem = '5MB';
ALTER FUNCTION f(integer) SET DateStyle = 'ISO, DMY';

-- clause: PROCEDURE
CREATE PROCEDURE x(INOUT a integer) LANGUAGE plpgsql SECURITY DEFINER SET work_mem = '5MB' AS 'BEGIN a := 1; COMMIT; END';

-- clause: COMMENT ON FUNCTION
COMMENT ON FUNCTION f(integer) IS 'Computes';

-- clause: COMMENT ON PROCEDURE
COMMENT ON PROCEDURE p(integer) IS 'Does';

-- clause: AGGREGATE
CREATE AGGREGATE x(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0', COMBINEFUNC = int4pl, PARALLEL = SAFE,
	MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MINITCOND = '0', SORTOP = <);

-- clause: AGGREGATE with ordered arguments
CREATE FUNCTION last(anyarray, anyelement, anyelement) RETURNS anyelement LANGUAGE sql AS 'SELECT $2';
CREATE FUNCTION push(anyarray, anyelement) RETURNS anyarray LANGUAGE sql AS 'SELECT array_append($1, $2)';
CREATE AGGREGATE x(anyelement ORDER BY anyelement) (SFUNC = push, STYPE = anyarray, INITCOND = '{}');

-- clause: COMMENT ON AGGREGATE
CREATE AGGREGATE x(integer) (SFUNC = int4pl, STYPE = integer);
COMMENT ON AGGREGATE x(integer) IS 'Adds';
