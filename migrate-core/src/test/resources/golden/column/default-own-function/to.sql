CREATE FUNCTION one() RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE TABLE task (
    id bigint NOT NULL,
    n integer DEFAULT one(),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
