CREATE TYPE state AS ENUM ('A', 'B');
CREATE TABLE task (
    id bigint NOT NULL,
    s state DEFAULT 'A'::state,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
