CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
