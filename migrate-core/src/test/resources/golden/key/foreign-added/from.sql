CREATE TABLE project (
    id bigint NOT NULL,
    name text,
    CONSTRAINT pk_project PRIMARY KEY (id)
);
CREATE TABLE task (
    id bigint NOT NULL,
    project_id bigint,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
