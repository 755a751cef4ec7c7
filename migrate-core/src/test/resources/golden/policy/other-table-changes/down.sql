DROP POLICY p ON task;

ALTER TABLE project ALTER COLUMN id TYPE bigint;

CREATE POLICY p ON task
    USING (EXISTS ( SELECT
   FROM project
  WHERE (project.id = task.a)));
