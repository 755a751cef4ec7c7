SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION z()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

CREATE OR REPLACE FUNCTION a()
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT z()$function$;

RESET check_function_bodies;
