ALTER TABLE task RENAME COLUMN title TO subject;
