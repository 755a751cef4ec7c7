CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE VIEW z AS SELECT id FROM task;
CREATE VIEW y AS SELECT id FROM z;
CREATE VIEW x AS SELECT y.id FROM y JOIN z ON y.id = z.id;
