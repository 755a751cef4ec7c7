ALTER TABLE task
    ADD CONSTRAINT uq_task_code UNIQUE (code);
