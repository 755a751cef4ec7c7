CREATE TABLE task (
    id bigint NOT NULL,
    d jsonb DEFAULT '{}'::jsonb,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
