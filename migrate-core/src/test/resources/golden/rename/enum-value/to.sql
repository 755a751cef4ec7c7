-- rename: value state OPEN NEW
CREATE TYPE state AS ENUM ('NEW', 'DONE');
CREATE TABLE task (
    id bigint NOT NULL,
    state state DEFAULT 'NEW'::state,
    CONSTRAINT ck CHECK (state <> 'NEW'::state),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
