-- rename: table project plan
CREATE TABLE plan (
    id bigint NOT NULL,
    name text,
    CONSTRAINT pk_project PRIMARY KEY (id)
);
CREATE TABLE task (
    id bigint NOT NULL,
    project_id bigint,
    CONSTRAINT fk_task_project FOREIGN KEY (project_id) REFERENCES plan (id),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE VIEW names AS SELECT name FROM plan;
