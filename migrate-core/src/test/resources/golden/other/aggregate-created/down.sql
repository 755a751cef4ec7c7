DROP AGGREGATE middle(double precision ORDER BY double precision);

DROP FUNCTION pick(numbers double precision[], place double precision);

DROP FUNCTION append(numbers double precision[], number double precision);

DROP VIEW points;

DROP AGGREGATE total(integer);

DROP FUNCTION add(a bigint, b integer);

DROP AGGREGATE rows(*);
