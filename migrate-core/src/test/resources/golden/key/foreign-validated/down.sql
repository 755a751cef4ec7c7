ALTER TABLE task
    DROP CONSTRAINT fk_task_project_id,
    ADD CONSTRAINT fk_task_project_id FOREIGN KEY (project_id) REFERENCES project (id) NOT VALID;
