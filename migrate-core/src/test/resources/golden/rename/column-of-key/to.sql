-- rename: column project id project_id
CREATE TABLE project (
    project_id bigint NOT NULL,
    name text,
    CONSTRAINT pk_project PRIMARY KEY (project_id)
);
CREATE TABLE task (
    id bigint NOT NULL,
    project bigint,
    CONSTRAINT fk FOREIGN KEY (project) REFERENCES project (project_id),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
