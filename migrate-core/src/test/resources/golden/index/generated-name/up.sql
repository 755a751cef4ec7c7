CREATE INDEX ix_task_a_b ON task (a, b);

CREATE INDEX ix_task_b ON task (lower(b));

CREATE UNIQUE INDEX uq_task_c ON task (c);
