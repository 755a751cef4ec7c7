-- base
CREATE TABLE t (a integer, b text, c integer NOT NULL, d numeric(10, 2));
CREATE TABLE parent (p integer, q text);
CREATE TABLE child (r integer) INHERITS (parent);
CREATE TABLE whole (k integer, v text) PARTITION BY LIST (k);
CREATE TABLE piece PARTITION OF whole FOR VALUES IN (1);

-- clause: CONSTRAINT of a NOT NULL
-- since: 18
ALTER TABLE t ADD CONSTRAINT t_has_a NOT NULL a;

-- clause: COMMENT ON CONSTRAINT of a NOT NULL
-- since: 18
ALTER TABLE t ADD CONSTRAINT t_has_a NOT NULL a;
COMMENT ON CONSTRAINT t_has_a ON t IS 'Needed';

-- clause: NOT NULL ... NOT VALID
-- since: 18
ALTER TABLE t ADD CONSTRAINT t_has_a NOT NULL a NOT VALID;

-- clause: SEQUENCE NAME of an identity column
ALTER TABLE t ALTER c ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME counter);

-- clause: COMMENT ON SEQUENCE of an identity column
ALTER TABLE t ALTER c ADD GENERATED ALWAYS AS IDENTITY;
COMMENT ON SEQUENCE t_c_seq IS 'Counts';
