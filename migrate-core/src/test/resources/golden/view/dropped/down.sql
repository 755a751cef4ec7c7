CREATE VIEW v AS
SELECT id,
    a
   FROM task;
