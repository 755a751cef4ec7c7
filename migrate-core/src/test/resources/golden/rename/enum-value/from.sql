CREATE TYPE state AS ENUM ('OPEN', 'DONE');
CREATE TABLE task (
    id bigint NOT NULL,
    state state DEFAULT 'OPEN'::state,
    CONSTRAINT ck CHECK (state <> 'OPEN'::state),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
