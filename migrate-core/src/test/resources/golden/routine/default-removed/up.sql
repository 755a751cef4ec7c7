DROP FUNCTION f(a integer, b text);

CREATE OR REPLACE FUNCTION f(a integer, b text)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;
