CREATE TABLE task (
    id bigint,
    a integer,
    b text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);

SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION stop()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NULL; END$function$;

RESET check_function_bodies;

CREATE TRIGGER tr BEFORE INSERT ON task FOR EACH ROW EXECUTE FUNCTION stop();
