DROP TRIGGER tr ON task;

DROP FUNCTION fine(n integer);

SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION fine(m integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT false$function$;

RESET check_function_bodies;

CREATE TRIGGER tr BEFORE INSERT ON task FOR EACH ROW WHEN (fine(new.a)) EXECUTE FUNCTION stop();
