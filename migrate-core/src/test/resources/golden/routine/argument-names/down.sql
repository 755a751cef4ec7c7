DROP FUNCTION f(b integer);

CREATE OR REPLACE FUNCTION f(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
