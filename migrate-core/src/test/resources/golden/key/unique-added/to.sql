CREATE TABLE task (
    id bigint NOT NULL,
    code text,
    CONSTRAINT uq_task_code UNIQUE (code),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
