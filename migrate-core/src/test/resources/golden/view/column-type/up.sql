DROP VIEW w;

DROP VIEW v;

CREATE VIEW v AS
SELECT id,
    (a)::text AS a
   FROM task;

CREATE VIEW w AS
SELECT id
   FROM v;
