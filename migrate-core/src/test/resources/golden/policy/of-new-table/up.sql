CREATE TABLE task (
    id bigint,
    a integer,
    b text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);

CREATE POLICY p ON task
    USING (a > 1);

ALTER TABLE task ENABLE ROW LEVEL SECURITY;

ALTER TABLE task FORCE ROW LEVEL SECURITY;
