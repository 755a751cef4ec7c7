CREATE TABLE project (id bigint NOT NULL, CONSTRAINT pk_project PRIMARY KEY (id) WITH (fillfactor = 80));
CREATE TABLE task (
    id bigint NOT NULL,
    project_id bigint,
    CONSTRAINT fk FOREIGN KEY (project_id) REFERENCES project (id),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
