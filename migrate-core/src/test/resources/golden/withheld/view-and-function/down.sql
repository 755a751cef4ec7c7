DROP VIEW v;

ALTER TABLE task ALTER COLUMN a TYPE integer;

CREATE VIEW v AS
SELECT a
   FROM task;

-- CREATE VIEW v AS
-- SELECT a
--    FROM task;
--
-- SET check_function_bodies = off;
--
-- CREATE OR REPLACE FUNCTION f()
--  RETURNS integer
--  LANGUAGE sql
-- AS $function$SELECT 1$function$;
--
-- RESET check_function_bodies;
