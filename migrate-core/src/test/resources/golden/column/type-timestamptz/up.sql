ALTER TABLE task ALTER COLUMN at TYPE timestamp with time zone;
