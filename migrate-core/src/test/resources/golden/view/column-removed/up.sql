DROP VIEW v;

CREATE VIEW v (id) AS
SELECT id
   FROM task;
