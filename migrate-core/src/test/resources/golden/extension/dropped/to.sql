CREATE TABLE task (
    id bigint NOT NULL,
    name text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
