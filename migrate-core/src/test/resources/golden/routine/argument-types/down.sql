DROP FUNCTION f(a bigint);

CREATE OR REPLACE FUNCTION f(a integer)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
