CREATE INDEX ix_task_a ON task (a);
