CREATE TYPE state AS ENUM ('OPEN', 'DONE');
CREATE TABLE task (
    id bigint NOT NULL,
    state state DEFAULT 'OPEN'::state NOT NULL,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
