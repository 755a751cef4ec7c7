-- names: convention
-- alike
CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b text,
    c text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE INDEX ON task (a, b);
CREATE INDEX ON task (lower(b));
CREATE UNIQUE INDEX ON task (c);
