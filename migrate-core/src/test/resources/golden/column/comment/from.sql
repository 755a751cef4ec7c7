CREATE TABLE task (
    id bigint NOT NULL,
    body text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
COMMENT ON COLUMN task.body IS 'a';
