CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE VIEW v AS SELECT id, a FROM task;
CREATE VIEW w AS SELECT a FROM v;
