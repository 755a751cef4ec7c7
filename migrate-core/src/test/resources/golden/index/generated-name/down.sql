DROP INDEX ix_task_a_b;

DROP INDEX ix_task_b;

DROP INDEX uq_task_c;
