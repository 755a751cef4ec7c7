CREATE TABLE task (
    id bigint NOT NULL,
    b integer,
    c integer GENERATED ALWAYS AS (b) STORED,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
