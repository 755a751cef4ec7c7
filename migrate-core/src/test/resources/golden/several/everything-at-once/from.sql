CREATE TABLE project (
    id bigint NOT NULL,
    name text,
    CONSTRAINT pk_project PRIMARY KEY (id)
);
CREATE TYPE state AS ENUM ('A', 'B');
CREATE TABLE task (
    id bigint NOT NULL,
    project_id integer,
    s state DEFAULT 'A'::state,
    old text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE VIEW v AS SELECT id, project_id, old FROM task;
CREATE INDEX ix_old ON task (old);
