DROP TRIGGER tr ON task;

DROP FUNCTION fine(n integer);

CREATE OR REPLACE FUNCTION fine(m integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT false$function$;

CREATE TRIGGER tr BEFORE INSERT ON task FOR EACH ROW WHEN (fine(new.a)) EXECUTE FUNCTION stop();
