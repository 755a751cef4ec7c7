CREATE FUNCTION add(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURNS NULL ON NULL INPUT AS 'select $1 + $2;';
CREATE FUNCTION increment(i integer) RETURNS integer AS $$ BEGIN RETURN i + 1; END; $$ LANGUAGE plpgsql;
CREATE FUNCTION dup(in int, out f1 int, out f2 text) AS $$ SELECT $1, CAST($1 AS text) || ' is text' $$ LANGUAGE sql;
CREATE FUNCTION rows_of(n int DEFAULT 3, VARIADIC rest text[] DEFAULT '{}') RETURNS TABLE (a int, b text) LANGUAGE sql STABLE ROWS 50 COST 7 PARALLEL SAFE AS $$ SELECT n, unnest(rest) $$;
CREATE FUNCTION many() RETURNS SETOF record LANGUAGE sql AS 'VALUES (1, 2)';
CREATE FUNCTION secret(pwd text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET work_mem = '8MB' AS $$ BEGIN RETURN pwd IS NOT NULL; END; $$;
CREATE FUNCTION leaky(a anyelement, INOUT b anyarray) LANGUAGE sql AS 'SELECT array_append(b, a)';
CREATE SCHEMA odd;
CREATE FUNCTION odd."quoted"(i int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION typed(VARIADIC numeric[]) RETURNS numeric LANGUAGE sql STRICT LEAKPROOF AS $body$ SELECT $1[1] -- a comment; with $$ and '
$body$;
CREATE PROCEDURE insert_data(a integer, b integer) LANGUAGE sql AS $$ SELECT 1; SELECT 2; $$;
CREATE PROCEDURE transacts(INOUT n int) LANGUAGE plpgsql AS $$ BEGIN COMMIT; n := n + 1; END $$;
CREATE FUNCTION atomic(n int) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT n + 1; SELECT n + 2; END;
CREATE FUNCTION short(n int) RETURNS int LANGUAGE sql RETURN n * 2;
COMMENT ON FUNCTION add(int, int) IS 'Adds';
COMMENT ON PROCEDURE insert_data(int, int) IS 'Does not';
