CREATE TABLE project (
    id bigint NOT NULL,
    name text,
    CONSTRAINT pk_project PRIMARY KEY (id)
);
CREATE TABLE task (
    id bigint NOT NULL,
    project_id bigint,
    CONSTRAINT fk FOREIGN KEY (project_id) REFERENCES project (id) ON DELETE SET NULL,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
