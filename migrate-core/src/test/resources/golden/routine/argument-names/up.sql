DROP FUNCTION f(a integer);

SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION f(b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

RESET check_function_bodies;
