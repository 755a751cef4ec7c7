ALTER TABLE task
    ADD CONSTRAINT fk_task_project_id FOREIGN KEY (project_id) REFERENCES project (id);
