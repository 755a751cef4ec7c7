CREATE TABLE task (
    id bigint,
    a integer,
    b text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);

SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION row_of(t task)
 RETURNS integer
 LANGUAGE sql
AS $function$SELECT 1$function$;

CREATE OR REPLACE FUNCTION touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN PERFORM row_of(NEW); RETURN NEW; END$function$;

RESET check_function_bodies;

CREATE TRIGGER tr BEFORE INSERT ON task FOR EACH ROW EXECUTE FUNCTION touch();

CREATE POLICY p ON task
    USING (row_of(task.*) = 1);
