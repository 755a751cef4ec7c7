CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);
CREATE TABLE task (id bigint PRIMARY KEY, points integer);
CREATE VIEW points AS SELECT total(points) AS points FROM task;
