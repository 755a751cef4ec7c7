-- base
CREATE TYPE kind AS (a integer, b text);
CREATE TABLE parent (a integer, b text);
CREATE TABLE t (a integer NOT NULL, b text);
CREATE TABLE of_kind OF kind;
CREATE UNIQUE INDEX t_a ON t (a);
CREATE INDEX t_b ON t (b);
CREATE TABLE whole (k integer NOT NULL, v text) PARTITION BY RANGE (k);
CREATE TABLE piece PARTITION OF whole FOR VALUES FROM (1) TO (10);
CREATE UNIQUE INDEX whole_k ON whole (k);
CREATE MATERIALIZED VIEW m AS SELECT 1 AS a;
CREATE INDEX m_a ON m (a);

-- clause: UNLOGGED
ALTER TABLE t SET UNLOGGED;

-- clause: INHERITS
ALTER TABLE t INHERIT parent;

-- clause: INHERITS of two parents in their order
CREATE TABLE other_parent (c integer);
CREATE TABLE child (d integer) INHERITS (parent, other_parent);

-- clause: PARTITION BY LIST
CREATE TABLE x (k integer) PARTITION BY LIST (k);

-- clause: PARTITION BY HASH with expressions, collations and operator classes
CREATE TABLE x (k integer, v text) PARTITION BY HASH (lower(v) COLLATE "C" text_pattern_ops, k);

-- clause: ATTACH PARTITION ... DEFAULT
CREATE TABLE rest PARTITION OF whole DEFAULT;

-- clause: ATTACH PARTITION ... WITH (MODULUS, REMAINDER)
CREATE TABLE x (k integer) PARTITION BY HASH (k);
CREATE TABLE x_0 PARTITION OF x FOR VALUES WITH (MODULUS 2, REMAINDER 0);

-- clause: ATTACH PARTITION ... FROM (MINVALUE) TO (MAXVALUE)
CREATE TABLE x (k integer, l integer) PARTITION BY RANGE (k, l);
CREATE TABLE x_0 PARTITION OF x FOR VALUES FROM (MINVALUE, MINVALUE) TO (5, MAXVALUE);

-- clause: OF
ALTER TABLE of_kind ALTER a SET NOT NULL;
CREATE TABLE x OF kind (a WITH OPTIONS DEFAULT 5);

-- clause: WITH
ALTER TABLE t SET (fillfactor = 70, autovacuum_enabled = false, parallel_workers = 3);

-- clause: WITH (toast.*)
ALTER TABLE t SET (toast.autovacuum_enabled = false, toast.vacuum_truncate = false);

-- clause: WITH of a partition
ALTER TABLE piece SET (fillfactor = 70);

-- clause: CLUSTER ON
ALTER TABLE t CLUSTER ON t_b;

-- clause: CLUSTER ON the index of a constraint
ALTER TABLE t ADD CONSTRAINT t_one PRIMARY KEY (a);
ALTER TABLE t CLUSTER ON t_one;

-- clause: CLUSTER ON a materialized view
ALTER MATERIALIZED VIEW m CLUSTER ON m_a;

-- clause: CLUSTER ON a partition
ALTER TABLE piece CLUSTER ON piece_k_idx;

-- clause: REPLICA IDENTITY FULL
ALTER TABLE t REPLICA IDENTITY FULL;

-- clause: REPLICA IDENTITY NOTHING
ALTER TABLE t REPLICA IDENTITY NOTHING;

-- clause: REPLICA IDENTITY USING INDEX
ALTER TABLE t REPLICA IDENTITY USING INDEX t_a;

-- clause: REPLICA IDENTITY USING INDEX of a constraint
ALTER TABLE t ADD CONSTRAINT t_one UNIQUE (a, b);
ALTER TABLE t ALTER b SET NOT NULL;
ALTER TABLE t REPLICA IDENTITY USING INDEX t_one;

-- clause: REPLICA IDENTITY of a partitioned table and its partition
ALTER TABLE whole REPLICA IDENTITY USING INDEX whole_k;
ALTER TABLE piece REPLICA IDENTITY USING INDEX piece_k_idx;

-- clause: REPLICA IDENTITY FULL of a partition
ALTER TABLE piece REPLICA IDENTITY FULL;

-- clause: REPLICA IDENTITY FULL of a materialized view
ALTER MATERIALIZED VIEW m CLUSTER ON m_a;

-- clause: ENABLE ROW LEVEL SECURITY
ALTER TABLE t ENABLE ROW LEVEL SECURITY;

-- clause: FORCE ROW LEVEL SECURITY
ALTER TABLE t ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

-- clause: FORCE ROW LEVEL SECURITY that is not enabled
ALTER TABLE t FORCE ROW LEVEL SECURITY;

-- clause: COMMENT ON TABLE
COMMENT ON TABLE t IS 'Things';

-- clause: COMMENT ON TABLE of a partition
COMMENT ON TABLE piece IS 'Things';
