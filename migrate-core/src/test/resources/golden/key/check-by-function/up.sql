CREATE OR REPLACE FUNCTION fine(n integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n > 0$function$;

ALTER TABLE task
    ADD CONSTRAINT ck CHECK (fine(n));
