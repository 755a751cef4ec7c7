SET check_function_bodies = off;

CREATE OR REPLACE PROCEDURE p(IN a integer)
 LANGUAGE plpgsql
AS $procedure$
BEGIN
    RAISE NOTICE 'it''s; %', a;
END
$procedure$;

RESET check_function_bodies;
