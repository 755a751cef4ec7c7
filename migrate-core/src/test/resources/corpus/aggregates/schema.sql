CREATE FUNCTION sum_state(a numeric, b numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT coalesce(a, 0) + coalesce(b, 0)';
CREATE FUNCTION sum_back(a numeric, b numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT coalesce(a, 0) - coalesce(b, 0)';
CREATE FUNCTION to_text(a numeric) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT a::text';
CREATE AGGREGATE total(numeric) (SFUNC = sum_state, STYPE = numeric, INITCOND = '0');
CREATE AGGREGATE told(numeric) (SFUNC = sum_state, STYPE = numeric, SSPACE = 64, FINALFUNC = to_text, COMBINEFUNC = sum_state, PARALLEL = SAFE);
CREATE AGGREGATE moving(numeric) (SFUNC = sum_state, STYPE = numeric, MSFUNC = sum_state, MINVFUNC = sum_back, MSTYPE = numeric, MINITCOND = '0');
CREATE VIEW totals AS SELECT total(n) AS t FROM generate_series(1, 3) AS s (n);
COMMENT ON AGGREGATE total(numeric) IS 'All of it';
