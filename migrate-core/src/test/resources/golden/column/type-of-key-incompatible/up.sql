ALTER TABLE task DROP CONSTRAINT fk_task_project_id;

ALTER TABLE project ALTER COLUMN id TYPE uuid USING id::uuid;

ALTER TABLE task ALTER COLUMN project_id TYPE uuid USING project_id::uuid;

ALTER TABLE task
    ADD CONSTRAINT fk_task_project_id FOREIGN KEY (project_id) REFERENCES project (id);
