ALTER TABLE task DROP CONSTRAINT fk;

ALTER TABLE project DROP CONSTRAINT pk_project;

ALTER TABLE project
    ADD CONSTRAINT pk_project PRIMARY KEY (id) WITH (fillfactor = 80);

ALTER TABLE task
    ADD CONSTRAINT fk FOREIGN KEY (project_id) REFERENCES project (id);
