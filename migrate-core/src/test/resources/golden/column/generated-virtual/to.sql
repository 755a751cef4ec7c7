-- since: 18
CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b integer GENERATED ALWAYS AS (a + 1) VIRTUAL,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
