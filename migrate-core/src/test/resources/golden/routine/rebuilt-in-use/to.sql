CREATE TABLE task (
    id bigint NOT NULL,
    a integer DEFAULT 3,
    b text,
    CONSTRAINT pk_task PRIMARY KEY (id)
);
CREATE FUNCTION fine(m integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
ALTER TABLE task ADD COLUMN x boolean DEFAULT fine(1);
ALTER TABLE task ADD COLUMN y boolean GENERATED ALWAYS AS (fine(a)) STORED;
ALTER TABLE task ADD CONSTRAINT ck CHECK (fine(a));
CREATE INDEX ix ON task (fine(a));
CREATE VIEW v AS SELECT fine(a) AS f FROM task;
CREATE POLICY p ON task USING (fine(a));
