CREATE TABLE task (
    id bigint,
    code text,
    n integer,
    parent_id bigint,
    CONSTRAINT pk_task PRIMARY KEY (id),
    CONSTRAINT uq_task_code UNIQUE (code),
    CONSTRAINT ck_task_n CHECK (n > 0),
    CONSTRAINT fk_task_parent_id FOREIGN KEY (parent_id) REFERENCES task (id)
);

CREATE INDEX ix_task_parent_id ON task (parent_id);
