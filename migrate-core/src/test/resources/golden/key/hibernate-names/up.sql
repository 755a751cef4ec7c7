CREATE TABLE task (
    id bigint,
    project_id bigint,
    code text,
    CONSTRAINT pk_task PRIMARY KEY (id),
    CONSTRAINT uq_task_code UNIQUE (code),
    CONSTRAINT fk_task_project_id FOREIGN KEY (project_id) REFERENCES project (id)
);

CREATE INDEX ix_task_project_id ON task (project_id);
