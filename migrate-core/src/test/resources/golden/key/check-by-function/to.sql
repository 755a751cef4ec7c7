CREATE FUNCTION fine(n integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT n > 0';
CREATE TABLE task (
    id bigint NOT NULL,
    n integer,
    CONSTRAINT ck CHECK (fine(n)),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
