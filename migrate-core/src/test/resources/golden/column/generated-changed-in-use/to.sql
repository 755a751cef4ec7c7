CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    b integer GENERATED ALWAYS AS (a + 2) STORED,
    CONSTRAINT ck CHECK (b > 0),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE INDEX ix ON task (b);
CREATE VIEW v AS SELECT b FROM task;
COMMENT ON COLUMN task.b IS 'B';
