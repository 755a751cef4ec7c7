CREATE FUNCTION f(a integer, b text DEFAULT 'x'::text) RETURNS integer LANGUAGE sql AS 'SELECT 1';
COMMENT ON FUNCTION f(integer, text) IS 'F';
