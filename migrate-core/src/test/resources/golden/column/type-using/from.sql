CREATE TABLE task (
    id bigint NOT NULL,
    n text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
