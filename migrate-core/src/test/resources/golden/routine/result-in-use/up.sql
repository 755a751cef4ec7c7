DROP VIEW v;

DROP FUNCTION f();

CREATE OR REPLACE FUNCTION f()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT 1::bigint$function$;

CREATE VIEW v (a) AS
SELECT f() AS a;
