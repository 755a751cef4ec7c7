CREATE TABLE task (
    id bigint NOT NULL,
    a bigint[],
    CONSTRAINT pk_task PRIMARY KEY (id)
);
