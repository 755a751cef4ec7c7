CREATE TABLE task (
    id bigint,
    a integer,
    b text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);

CREATE POLICY p ON task
    USING (EXISTS ( SELECT
   FROM project
  WHERE (project.id = task.a)));
