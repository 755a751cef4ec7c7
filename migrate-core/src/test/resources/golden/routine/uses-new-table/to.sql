CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE FUNCTION a_count() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM task';
CREATE FUNCTION b_count() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM task; END;
