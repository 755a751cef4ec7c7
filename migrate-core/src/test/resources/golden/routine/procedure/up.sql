CREATE OR REPLACE PROCEDURE p(IN a integer)
 LANGUAGE plpgsql
AS $procedure$
BEGIN
    RAISE NOTICE 'it''s; %', a;
END
$procedure$;
