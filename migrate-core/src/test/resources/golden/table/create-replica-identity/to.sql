CREATE TABLE task (
    id bigint NOT NULL,
    code text NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE UNIQUE INDEX uq_task_code ON task (code);
ALTER TABLE task REPLICA IDENTITY USING INDEX uq_task_code;
