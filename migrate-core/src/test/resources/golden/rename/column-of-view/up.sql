ALTER TABLE task RENAME COLUMN title TO subject;

DROP VIEW titles;

CREATE VIEW titles AS
SELECT id,
    subject
   FROM task;
