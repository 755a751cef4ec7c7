ALTER TABLE task ALTER COLUMN a TYPE integer[] USING a::integer[];
