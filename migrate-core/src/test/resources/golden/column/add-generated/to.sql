CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b integer GENERATED ALWAYS AS (a + 1) STORED,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
