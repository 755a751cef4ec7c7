CREATE TABLE project (
    id bigint NOT NULL,
    name text,
    CONSTRAINT pk_project PRIMARY KEY (id)
);
CREATE UNIQUE INDEX uq ON project (name);
