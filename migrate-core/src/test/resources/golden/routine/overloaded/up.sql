SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION f(a boolean)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 3$function$;

RESET check_function_bodies;
