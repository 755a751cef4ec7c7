CREATE TABLE task (
    id bigint NOT NULL,
    a integer,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
ALTER TABLE task ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON task USING (a > 1);
