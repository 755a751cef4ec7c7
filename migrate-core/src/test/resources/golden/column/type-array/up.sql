ALTER TABLE task ALTER COLUMN a TYPE bigint[] USING a::bigint[];
