CREATE EXTENSION citext;
CREATE TABLE task (
    id bigint NOT NULL,
    name citext,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
