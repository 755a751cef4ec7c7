SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION one()
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT 1$function$;

RESET check_function_bodies;

ALTER TABLE task ALTER COLUMN n SET DEFAULT one();
