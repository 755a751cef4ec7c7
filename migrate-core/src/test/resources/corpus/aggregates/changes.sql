DROP VIEW totals;
DROP AGGREGATE total(numeric);
CREATE AGGREGATE total(numeric) (SFUNC = sum_state, STYPE = numeric, INITCOND = '1');
CREATE VIEW totals AS SELECT total(n) AS t FROM generate_series(1, 3) AS s (n);
DROP AGGREGATE moving(numeric);
CREATE AGGREGATE smallest(int) (SFUNC = int4smaller, STYPE = int, SORTOP = <);
