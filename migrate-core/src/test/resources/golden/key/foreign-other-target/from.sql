CREATE TABLE project (
    id bigint NOT NULL,
    name text,
    CONSTRAINT pk_project PRIMARY KEY (id)
);
CREATE TABLE plan (
    id bigint NOT NULL,
    name text,
    CONSTRAINT pk_plan PRIMARY KEY (id)
);
CREATE TABLE task (
    id bigint NOT NULL,
    p bigint,
    CONSTRAINT fk FOREIGN KEY (p) REFERENCES project (id),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
