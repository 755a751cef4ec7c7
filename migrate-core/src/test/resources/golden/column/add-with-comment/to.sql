CREATE TABLE task (
    id bigint NOT NULL,
    title text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
COMMENT ON COLUMN task.title IS 'What';
