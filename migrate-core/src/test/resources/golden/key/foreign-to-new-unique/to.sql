CREATE TABLE project (
    id bigint NOT NULL,
    name text,
    CONSTRAINT uq UNIQUE (name),
    CONSTRAINT pk_project PRIMARY KEY (id)
);
CREATE TABLE task (
    id bigint NOT NULL,
    project text,
    CONSTRAINT fk FOREIGN KEY (project) REFERENCES project (name),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
