CREATE TABLE task (
    id bigint NOT NULL,
    a bigint,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE FUNCTION total() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT sum(a)::bigint FROM task; END;
