CREATE FUNCTION f(a integer, b text DEFAULT 'x'::text) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION f(a boolean) RETURNS integer LANGUAGE sql AS 'SELECT 3';
