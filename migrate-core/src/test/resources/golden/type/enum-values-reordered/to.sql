CREATE TYPE state AS ENUM ('B', 'A');
CREATE TABLE task (
    id bigint NOT NULL,
    s state,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
