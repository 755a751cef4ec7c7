-- base
CREATE TABLE t (a integer, b text);
CREATE VIEW v AS SELECT t.a, t.b FROM t;
CREATE MATERIALIZED VIEW m AS SELECT t.a, t.b FROM t;
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';

-- clause: names of columns
CREATE VIEW x (one, two) AS SELECT t.a, t.b FROM t;

-- clause: WITH (security_barrier)
ALTER VIEW v SET (security_barrier = true);

-- clause: WITH (security_invoker)
-- since: 15
ALTER VIEW v SET (security_invoker = true);

-- clause: WITH LOCAL CHECK OPTION
CREATE OR REPLACE VIEW v AS SELECT t.a, t.b FROM t WITH LOCAL CHECK OPTION;

-- clause: WITH CASCADED CHECK OPTION
CREATE VIEW x AS SELECT t.a FROM t WHERE t.a > 0 WITH CASCADED CHECK OPTION;

-- clause: DEFAULT of a column
ALTER VIEW v ALTER a SET DEFAULT 5;

-- clause: WITH RECURSIVE
CREATE RECURSIVE VIEW x (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM x WHERE n < 10;

-- clause: a view of two views that use each other
CREATE VIEW x AS SELECT 1 AS a;
CREATE VIEW y AS SELECT a FROM x;
CREATE OR REPLACE VIEW x AS SELECT 2 AS a;

-- clause: MATERIALIZED
CREATE MATERIALIZED VIEW x AS SELECT t.a FROM t;

-- clause: MATERIALIZED ... WITH NO DATA
CREATE MATERIALIZED VIEW x AS SELECT t.a FROM t WITH NO DATA;

-- clause: MATERIALIZED ... WITH
ALTER MATERIALIZED VIEW m SET (fillfactor = 60, toast.autovacuum_enabled = false);

-- clause: SET STATISTICS of a materialized view
ALTER MATERIALIZED VIEW m ALTER a SET STATISTICS 200;

-- clause: SET (n_distinct) of a materialized view
ALTER MATERIALIZED VIEW m ALTER a SET (n_distinct = 5);

-- clause: SET STORAGE of a materialized view
ALTER MATERIALIZED VIEW m ALTER b SET STORAGE EXTERNAL;

-- clause: SET COMPRESSION of a materialized view
ALTER MATERIALIZED VIEW m ALTER b SET COMPRESSION pglz;

-- clause: a materialized view with everything that its columns have
CREATE MATERIALIZED VIEW x AS SELECT t.a, t.b FROM t;
ALTER MATERIALIZED VIEW x ALTER a SET STATISTICS 200;
ALTER MATERIALIZED VIEW x ALTER a SET (n_distinct = 5);
ALTER MATERIALIZED VIEW x ALTER b SET STORAGE EXTERNAL;
ALTER MATERIALIZED VIEW x ALTER b SET COMPRESSION pglz;
COMMENT ON COLUMN x.a IS 'A number';
CREATE UNIQUE INDEX x_a ON x (a);
ALTER MATERIALIZED VIEW x CLUSTER ON x_a;

-- clause: COMMENT ON VIEW and its column
COMMENT ON VIEW v IS 'Shows';
COMMENT ON COLUMN v.a IS 'A number';

-- clause: COMMENT ON MATERIALIZED VIEW and its column
COMMENT ON MATERIALIZED VIEW m IS 'Shows';
COMMENT ON COLUMN m.a IS 'A number';
