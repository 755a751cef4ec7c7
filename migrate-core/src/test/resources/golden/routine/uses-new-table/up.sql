CREATE TABLE task (
    id bigint,
    a integer,
    b text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);

SET check_function_bodies = off;

CREATE OR REPLACE FUNCTION a_count()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT count(*) FROM task$function$;

RESET check_function_bodies;

CREATE OR REPLACE FUNCTION b_count()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT count(*) AS count
    FROM task;
END;
