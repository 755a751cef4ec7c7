CREATE OR REPLACE FUNCTION f(a boolean)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 3$function$;
