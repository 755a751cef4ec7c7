-- base
CREATE TABLE r (a integer CONSTRAINT r_one PRIMARY KEY, b integer, CONSTRAINT r_two UNIQUE (a, b));
CREATE TABLE t (a integer, b integer, c text, d int4range, e daterange);
CREATE TABLE parent (a integer);
CREATE TABLE child () INHERITS (parent);
CREATE TABLE whole (k integer, v integer) PARTITION BY LIST (k);
CREATE TABLE piece PARTITION OF whole FOR VALUES IN (1);

-- clause: COMMENT ON INDEX of a constraint
COMMENT ON INDEX r_one IS 'Finds';

-- clause: COMMENT ON CONSTRAINT of a child
ALTER TABLE parent ADD CONSTRAINT x CHECK (a > 0);
COMMENT ON CONSTRAINT x ON child IS 'Also here';

-- clause: COMMENT ON CONSTRAINT of a partition
ALTER TABLE whole ADD CONSTRAINT x CHECK (v > 0);
COMMENT ON CONSTRAINT x ON piece IS 'Also here';
