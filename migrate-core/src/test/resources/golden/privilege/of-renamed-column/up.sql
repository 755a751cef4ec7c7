ALTER TABLE task RENAME COLUMN secret TO hidden;
