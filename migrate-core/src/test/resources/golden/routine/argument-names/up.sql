DROP FUNCTION f(a integer);

CREATE OR REPLACE FUNCTION f(b integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
