DROP VIEW v;

ALTER TABLE task DROP CONSTRAINT fk_task_project_id;

DROP INDEX ix_title;

ALTER TABLE task ALTER COLUMN s DROP DEFAULT;

ALTER TYPE state RENAME TO state__old;

CREATE TYPE state AS ENUM ('A', 'B');

ALTER TABLE project ALTER COLUMN name TYPE text;

ALTER TABLE project ALTER COLUMN name DROP NOT NULL;

ALTER TABLE task ADD COLUMN old text;

ALTER TABLE task ALTER COLUMN project_id TYPE integer;

-- Rows with a value that the new type does not have fail here: change them before.
ALTER TABLE task ALTER COLUMN s TYPE state USING s::text::state;

ALTER TABLE task ALTER COLUMN s SET DEFAULT 'A'::state;

ALTER TABLE task ALTER COLUMN s DROP NOT NULL;

CREATE INDEX ix_old ON task (old);

CREATE VIEW v AS
SELECT id,
    project_id,
    old
   FROM task;

ALTER TABLE task DROP COLUMN title;

DROP TABLE tag;

DROP TYPE state__old;
