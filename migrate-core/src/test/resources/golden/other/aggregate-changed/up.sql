DROP VIEW points;

DROP AGGREGATE total(integer);

CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');

CREATE VIEW points AS
SELECT total(points) AS points
   FROM task;
