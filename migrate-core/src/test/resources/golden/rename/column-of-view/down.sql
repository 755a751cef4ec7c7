DROP VIEW titles;

CREATE VIEW titles (id, title) AS
SELECT id,
    subject
   FROM task;

ALTER TABLE task RENAME COLUMN subject TO title;
