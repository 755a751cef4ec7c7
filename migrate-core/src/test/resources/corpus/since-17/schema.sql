-- since: 17
CREATE TABLE parted (id int GENERATED ALWAYS AS IDENTITY, k int NOT NULL, n int) PARTITION BY LIST (k);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES IN (1);
CREATE TABLE ex (id int, EXCLUDE USING btree (id WITH =));
CREATE TABLE gen (a int, b int GENERATED ALWAYS AS (a * 2) STORED);
CREATE TABLE col (t text STORAGE EXTERNAL COMPRESSION pglz);
CREATE VIEW js AS SELECT jt.* FROM JSON_TABLE('[{"a": 1}]'::jsonb, '$[*]' COLUMNS (n FOR ORDINALITY, a int PATH '$.a')) AS jt;
CREATE VIEW exists_json AS SELECT JSON_EXISTS(jsonb '{"a": 1}', '$.a') AS e, JSON_VALUE(jsonb '{"a": 1}', '$.a' RETURNING int) AS v;
