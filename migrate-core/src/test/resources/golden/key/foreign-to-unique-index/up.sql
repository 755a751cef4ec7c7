CREATE TABLE task (
    id bigint,
    project text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);

ALTER TABLE task
    ADD CONSTRAINT fk FOREIGN KEY (project) REFERENCES project (name);
