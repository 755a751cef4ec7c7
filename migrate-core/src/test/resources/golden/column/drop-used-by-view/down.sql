DROP VIEW v;

ALTER TABLE task ADD COLUMN a integer;

CREATE VIEW v AS
SELECT id,
    a,
    b
   FROM task;
