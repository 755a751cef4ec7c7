CREATE OR REPLACE FUNCTION norm(t text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT lower(t)$function$;

CREATE INDEX ix ON task (norm(b));
