-- since: 15
CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b text,
    c text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE UNIQUE INDEX ix ON task (a) NULLS NOT DISTINCT;
