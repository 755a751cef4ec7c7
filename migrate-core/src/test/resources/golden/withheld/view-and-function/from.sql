CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE VIEW v AS SELECT a FROM task;
CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1';
