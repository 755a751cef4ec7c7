CREATE TABLE task (
    id bigint NOT NULL,
    b integer,
    a integer,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
