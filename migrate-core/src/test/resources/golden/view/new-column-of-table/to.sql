CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b text,
    c integer,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE VIEW v AS SELECT id, c FROM task;
