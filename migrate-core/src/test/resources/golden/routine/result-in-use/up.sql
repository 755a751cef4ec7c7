DROP VIEW v;

DROP FUNCTION f();

SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION f()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT 1::bigint$function$;

RESET check_function_bodies;

CREATE VIEW v AS
SELECT f() AS a;
