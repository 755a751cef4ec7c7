-- base
CREATE TABLE t (a integer, b text, c integer, d integer[]);
CREATE INDEX t_lower ON t (lower(b), a);
CREATE INDEX t_both ON t (lower(b), upper(b));
CREATE TABLE whole (k integer, v text) PARTITION BY LIST (k);
CREATE TABLE piece PARTITION OF whole FOR VALUES IN (1);
CREATE INDEX whole_lower ON whole (lower(v));
CREATE MATERIALIZED VIEW m AS SELECT 'x'::text AS a;
CREATE INDEX m_lower ON m (lower(a));

-- clause: SET STATISTICS on a partition
ALTER INDEX piece_lower_idx ALTER COLUMN 1 SET STATISTICS 100;

-- clause: COMMENT ON INDEX of a partition
COMMENT ON INDEX piece_lower_idx IS 'Finds';
