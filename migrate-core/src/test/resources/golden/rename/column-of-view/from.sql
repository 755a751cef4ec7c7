CREATE TABLE task (
    id bigint NOT NULL,
    title text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE VIEW titles AS SELECT id, title FROM task;
