SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION fine(n integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n > 0$function$;

RESET check_function_bodies;

ALTER TABLE task
    ADD CONSTRAINT ck CHECK (fine(n));
