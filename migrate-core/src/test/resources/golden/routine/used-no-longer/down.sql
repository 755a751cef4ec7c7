CREATE OR REPLACE FUNCTION norm(t text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT lower(t)$function$;

ALTER TABLE task ALTER COLUMN b SET DEFAULT norm('X'::text);

CREATE INDEX ix ON task (norm(b));
