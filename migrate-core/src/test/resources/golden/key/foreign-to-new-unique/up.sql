ALTER TABLE project
    ADD CONSTRAINT uq UNIQUE (name);

ALTER TABLE task
    ADD CONSTRAINT fk FOREIGN KEY (project) REFERENCES project (name);
