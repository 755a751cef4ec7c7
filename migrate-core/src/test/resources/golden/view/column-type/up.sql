DROP VIEW w;

DROP VIEW v;

CREATE VIEW v (id, a) AS
SELECT id,
    (a)::text AS a
   FROM task;

CREATE VIEW w (id) AS
SELECT id
   FROM v;
