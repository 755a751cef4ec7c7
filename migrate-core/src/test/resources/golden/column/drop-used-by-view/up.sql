DROP VIEW v;

CREATE VIEW v (id, b) AS
SELECT id,
    b
   FROM task;

ALTER TABLE task DROP COLUMN a;
