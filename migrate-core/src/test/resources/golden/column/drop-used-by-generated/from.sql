CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b integer,
    c integer GENERATED ALWAYS AS (a + b) STORED,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
