-- base
CREATE TABLE t (a integer, b text, c integer, d integer[]);
CREATE INDEX t_lower ON t (lower(b), a);
CREATE INDEX t_both ON t (lower(b), upper(b));
CREATE TABLE whole (k integer, v text) PARTITION BY LIST (k);
CREATE TABLE piece PARTITION OF whole FOR VALUES IN (1);
CREATE INDEX whole_lower ON whole (lower(v));
CREATE MATERIALIZED VIEW m AS SELECT 'x'::text AS a;
CREATE INDEX m_lower ON m (lower(a));

-- clause: UNIQUE
CREATE UNIQUE INDEX x ON t (a);

-- clause: UNIQUE ... NULLS NOT DISTINCT
-- since: 15
CREATE UNIQUE INDEX x ON t (a) NULLS NOT DISTINCT;

-- clause: USING hash
CREATE INDEX x ON t USING hash (b);

-- clause: USING gin with parameters
CREATE INDEX x ON t USING gin (d) WITH (fastupdate = off);

-- clause: USING brin with the parameters of an operator class
CREATE INDEX x ON t USING brin (a int4_minmax_multi_ops(values_per_range = 16)) WITH (pages_per_range = 8);

-- clause: an expression and a column
CREATE INDEX x ON t ((a + c), b);

-- clause: COLLATE
CREATE INDEX x ON t (b COLLATE "C");

-- clause: COLLATE of an expression
CREATE INDEX x ON t (upper(b) COLLATE "C" text_pattern_ops);

-- clause: an operator class
CREATE INDEX x ON t (b text_pattern_ops);

-- clause: DESC and NULLS LAST
CREATE INDEX x ON t (a DESC, c DESC NULLS LAST, b NULLS FIRST);

-- clause: INCLUDE
CREATE INDEX x ON t (a) INCLUDE (b, c);

-- clause: WITH
CREATE INDEX x ON t (a) WITH (fillfactor = 60, deduplicate_items = off);

-- clause: WHERE
CREATE INDEX x ON t (a) WHERE b IS NOT NULL AND c > 5;

-- clause: SET STATISTICS
ALTER INDEX t_lower ALTER COLUMN 1 SET STATISTICS 900;

-- clause: SET STATISTICS of two expressions
ALTER INDEX t_both ALTER COLUMN 1 SET STATISTICS 900;
ALTER INDEX t_both ALTER COLUMN 2 SET STATISTICS 0;

-- clause: SET STATISTICS of a new index
CREATE INDEX x ON t ((a + c));
ALTER INDEX x ALTER COLUMN 1 SET STATISTICS 100;

-- clause: SET STATISTICS on a materialized view
ALTER INDEX m_lower ALTER COLUMN 1 SET STATISTICS 100;

-- clause: SET STATISTICS on a partitioned table
ALTER INDEX whole_lower ALTER COLUMN 1 SET STATISTICS 100;

-- clause: COMMENT ON INDEX
COMMENT ON INDEX t_lower IS 'Finds';
