CREATE EXTENSION citext;

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';

CREATE TABLE task (
    id bigint,
    name citext,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
