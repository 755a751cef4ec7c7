CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    CONSTRAINT mine CHECK (a > 0),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
