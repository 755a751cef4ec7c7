CREATE OR REPLACE VIEW v (id, a) AS
SELECT id,
    a
   FROM task;
