DROP INDEX ix_task_a;
