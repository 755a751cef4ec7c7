DROP VIEW points;

DROP AGGREGATE total(integer);
