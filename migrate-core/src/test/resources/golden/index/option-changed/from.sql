CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b text,
    c text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE INDEX ix ON task (a) WITH (fillfactor = 70);
