DROP VIEW v;

ALTER TABLE task ADD COLUMN a integer;

CREATE VIEW v (id, a, b) AS
SELECT id,
    a,
    b
   FROM task;
