DROP POLICY p ON task;

CREATE POLICY p ON task
    USING (a > 2);
