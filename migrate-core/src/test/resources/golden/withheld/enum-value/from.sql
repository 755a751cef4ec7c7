CREATE TYPE state AS ENUM ('A', 'B', 'C');
CREATE TABLE task (
    id bigint NOT NULL,
    s state,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
