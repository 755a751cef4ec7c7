CREATE TABLE task (
    id bigint,
    project_id bigint,
    CONSTRAINT pk_task PRIMARY KEY (id)
);

ALTER TABLE task
    ADD CONSTRAINT fk_task_project_id FOREIGN KEY (project_id) REFERENCES project (id) NOT VALID;
