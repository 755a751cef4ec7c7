DROP TABLE item;

CREATE TABLE task (
    id bigint,
    a integer,
    CONSTRAINT pk_task PRIMARY KEY (id)
);

CREATE INDEX item ON task (a);
