CREATE TABLE task (
    id bigint NOT NULL,
    at timestamp,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
