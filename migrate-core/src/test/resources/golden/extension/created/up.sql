CREATE EXTENSION citext;

CREATE TABLE task (
    id bigint,
    name citext,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
