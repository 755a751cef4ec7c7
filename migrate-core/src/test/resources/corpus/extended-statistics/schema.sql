CREATE TABLE t1 (a int, b int, c text, d timestamp);
CREATE STATISTICS s1 (dependencies) ON a, b FROM t1;
CREATE STATISTICS s2 (mcv, ndistinct) ON a, c FROM t1;
CREATE STATISTICS s3 (ndistinct) ON date_trunc('month', d), date_trunc('day', d) FROM t1;
CREATE STATISTICS s4 ON (a + b) FROM t1;
ALTER STATISTICS s1 SET STATISTICS 300;
