DROP FUNCTION f(a integer);

CREATE OR REPLACE FUNCTION f(a bigint)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
