CREATE TABLE project (
    id integer NOT NULL,
    name text,
    CONSTRAINT pk_project PRIMARY KEY (id)
);
CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE POLICY p ON task USING (EXISTS (SELECT FROM project WHERE project.id = task.a));
