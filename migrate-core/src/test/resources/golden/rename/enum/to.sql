-- rename: enum state status
CREATE TYPE status AS ENUM ('A');
CREATE TABLE task (
    id bigint NOT NULL,
    state status,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
