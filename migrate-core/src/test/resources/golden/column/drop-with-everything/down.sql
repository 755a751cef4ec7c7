ALTER TABLE task ADD COLUMN a integer DEFAULT 1;

COMMENT ON COLUMN task.a IS 'x';

ALTER TABLE task
    ADD CONSTRAINT ck_task_a CHECK (a > 0);

ALTER TABLE task
    ADD CONSTRAINT uq_task_a UNIQUE (a);

CREATE INDEX ix_task_a_b ON task (a, b);
