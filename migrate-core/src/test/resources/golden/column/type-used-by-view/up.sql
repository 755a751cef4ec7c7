DROP VIEW w;

DROP VIEW v;

ALTER TABLE task ALTER COLUMN a TYPE bigint;

CREATE VIEW v (id, a) AS
SELECT id,
    a
   FROM task;

CREATE VIEW w (a) AS
SELECT a
   FROM v;
