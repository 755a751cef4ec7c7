SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION norm(t text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT lower(t)$function$;

RESET check_function_bodies;

ALTER TABLE task ALTER COLUMN b SET DEFAULT norm('X'::text);

CREATE INDEX ix ON task (norm(b));
