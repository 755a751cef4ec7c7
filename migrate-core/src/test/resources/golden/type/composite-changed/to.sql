CREATE TYPE pair AS (a integer, c varchar(10));
CREATE TABLE task (
    id bigint NOT NULL,
    p pair,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
