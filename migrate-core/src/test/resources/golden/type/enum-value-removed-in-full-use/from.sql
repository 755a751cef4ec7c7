CREATE TYPE state AS ENUM ('A', 'B', 'C');
CREATE TABLE task (
    id bigint NOT NULL,
    s state DEFAULT 'A'::state NOT NULL,
    g text GENERATED ALWAYS AS (CASE s WHEN 'A'::state THEN 'a'::text ELSE 'b'::text END) STORED,
    CONSTRAINT ck CHECK (s <> 'B'::state),
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE INDEX ix ON task (id) WHERE s = 'A'::state;
CREATE VIEW v AS SELECT id FROM task WHERE s = 'A'::state;
CREATE VIEW w AS SELECT s FROM task;
CREATE FUNCTION f(s state) RETURNS boolean LANGUAGE sql RETURN s = 'A'::state;
ALTER TABLE task ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON task USING (s = 'A'::state);
