CREATE TABLE task (id bigint PRIMARY KEY, points integer);
CREATE FUNCTION add(a bigint, b integer) RETURNS bigint LANGUAGE sql IMMUTABLE RETURN a + coalesce(b, 0);
CREATE AGGREGATE total(integer) (SFUNC = add, STYPE = bigint, INITCOND = '0', PARALLEL = SAFE);
COMMENT ON AGGREGATE total(integer) IS 'Never null';
CREATE AGGREGATE rows(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
CREATE FUNCTION pick(numbers double precision[], place double precision) RETURNS double precision LANGUAGE sql IMMUTABLE RETURN numbers[1];
CREATE FUNCTION append(numbers double precision[], number double precision) RETURNS double precision[] LANGUAGE sql IMMUTABLE RETURN numbers || number;
CREATE AGGREGATE middle(double precision ORDER BY double precision) (SFUNC = append, STYPE = double precision[], FINALFUNC = pick);
CREATE VIEW points AS SELECT total(points) AS points, rows(*) AS rows FROM task;
