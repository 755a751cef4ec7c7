DROP FUNCTION total();

ALTER TABLE task ALTER COLUMN a TYPE bigint;

CREATE OR REPLACE FUNCTION total()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (sum(task.a))::bigint AS sum
    FROM task;
END;
