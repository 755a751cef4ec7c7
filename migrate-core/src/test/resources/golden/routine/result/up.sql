DROP FUNCTION f();

CREATE OR REPLACE FUNCTION f()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT 1::bigint$function$;
