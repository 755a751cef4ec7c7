DROP VIEW titles;

CREATE VIEW titles AS
SELECT id,
    subject
   FROM task;

ALTER TABLE task RENAME COLUMN subject TO title;
