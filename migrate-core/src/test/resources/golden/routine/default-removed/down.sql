SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION f(a integer, b text DEFAULT 'x'::text)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

RESET check_function_bodies;
