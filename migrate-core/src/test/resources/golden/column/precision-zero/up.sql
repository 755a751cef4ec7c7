ALTER TABLE task ALTER COLUMN at TYPE timestamp(0);
