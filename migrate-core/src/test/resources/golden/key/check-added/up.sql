ALTER TABLE task
    ADD CONSTRAINT ck_task_n CHECK (n > 0);
