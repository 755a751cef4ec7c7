CREATE VIEW v AS
SELECT id
   FROM task;

SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION f()
 RETURNS SETOF v
 LANGUAGE sql
AS $function$SELECT * FROM v$function$;

RESET check_function_bodies;
