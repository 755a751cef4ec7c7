DROP POLICY p ON task;

ALTER TABLE task ALTER COLUMN a TYPE integer;

CREATE POLICY p ON task
    USING (a > 1);
