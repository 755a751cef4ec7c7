CREATE OR REPLACE FUNCTION add(integer, integer) RETURNS integer LANGUAGE sql STABLE COST 10 AS 'select $2 + $1;';
DROP FUNCTION dup(int);
CREATE FUNCTION dup(in int, out f1 bigint) AS 'SELECT $1::bigint' LANGUAGE sql;
CREATE FUNCTION add(bigint, bigint) RETURNS bigint LANGUAGE sql AS 'select $1 + $2;';
ALTER FUNCTION secret(text) SECURITY INVOKER RESET work_mem;
ALTER FUNCTION typed(numeric[]) NOT LEAKPROOF;
ALTER FUNCTION increment(int) RENAME TO next_one;
DROP PROCEDURE insert_data(int, int);
CREATE OR REPLACE FUNCTION short(n int) RETURNS int LANGUAGE sql RETURN n * 3;
