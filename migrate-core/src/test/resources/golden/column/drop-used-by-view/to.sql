CREATE TABLE task (
    id bigint NOT NULL,
    b integer,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE VIEW v AS SELECT id, b FROM task;
