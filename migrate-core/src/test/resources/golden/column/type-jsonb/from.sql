CREATE TABLE task (
    id bigint NOT NULL,
    d text DEFAULT '{}'::text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
