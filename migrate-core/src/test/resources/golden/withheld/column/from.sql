CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b integer,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
