CREATE VIEW v (id, a) AS
SELECT id,
    a
   FROM task;
