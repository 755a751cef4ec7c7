CREATE TYPE pair AS (a integer, b text);
CREATE TABLE task (
    id bigint NOT NULL,
    p pair,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
