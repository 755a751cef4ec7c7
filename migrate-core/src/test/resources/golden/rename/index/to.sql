-- rename: index task old new
CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE INDEX new ON task (a);
