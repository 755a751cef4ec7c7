CREATE TABLE other.task (
    id bigserial,
    CONSTRAINT pk_task PRIMARY KEY (id)
);

CREATE INDEX ix_task_id ON other.task (id);
