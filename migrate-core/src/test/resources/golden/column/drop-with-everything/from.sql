CREATE TABLE task (
    id bigint NOT NULL,
    a integer DEFAULT 1,
    b text,
    CONSTRAINT uq_task_a UNIQUE (a),
    CONSTRAINT ck_task_a CHECK (a > 0),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE INDEX ix_task_a_b ON task (a, b);
COMMENT ON COLUMN task.a IS 'x';
