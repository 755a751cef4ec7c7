CREATE TYPE pair AS (a bigint, b text);
CREATE TABLE task (
    id bigint NOT NULL,
    p pair,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
