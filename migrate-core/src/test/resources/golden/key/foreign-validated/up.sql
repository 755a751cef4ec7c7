ALTER TABLE task VALIDATE CONSTRAINT fk_task_project_id;
