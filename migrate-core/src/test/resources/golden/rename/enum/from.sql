CREATE TYPE state AS ENUM ('A');
CREATE TABLE task (
    id bigint NOT NULL,
    state state,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
